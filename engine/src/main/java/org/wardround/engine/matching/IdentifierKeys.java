package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.PackageUrl;

/** What the identifiers of rows are looked up by, as {@link IdentifierIndex} looks them up. */
final class IdentifierKeys {
    private IdentifierKeys() {}

    /** Those of an asset, without its serial number, which all rows of a product have for themselves. */
    static List<String> of(Asset asset) {
        List<String> keys = new ArrayList<>(4);
        software(asset.identifiers().cpe(), asset.identifiers().purl(), keys);
        number("model:", asset.product().articleNumber(), keys);
        number("model:", asset.product().model(), keys);
        return keys;
    }

    /** That of an asset's serial number. */
    static List<String> ofSerial(Asset asset) {
        List<String> keys = new ArrayList<>(1);
        number("serial:", asset.identifiers().serial(), keys);
        return keys;
    }

    /** Those of a component. */
    static List<String> of(Component component) {
        List<String> keys = new ArrayList<>(component.hashes());
        component.addresses().forEach(address -> keys.add("sbom:" + address));
        software(component.cpe(), component.purl(), keys);
        return keys;
    }

    private static void software(String cpe, String purl, List<String> keys) {
        if (!purl.isEmpty()) {
            PackageUrl.of(purl).ifPresent(name -> keys.addAll(name.products()));
        }
        if (!cpe.isEmpty()) {
            CpeName.of(cpe).ifPresent(name -> keys.add(name.product()));
        }
    }

    private static void number(String kind, String written, List<String> keys) {
        String number = NumberPattern.plain(written);
        if (!number.isEmpty()) {
            keys.add(kind + number);
        }
    }
}
