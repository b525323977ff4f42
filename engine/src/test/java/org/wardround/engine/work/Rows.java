package org.wardround.engine.work;

import java.util.List;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.ProductEvidence;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Rows and matches for tests. */
final class Rows {
    private Rows() {}

    static Asset row(int line, String maker, String model, String version) {
        return new Asset(
                "A" + line,
                new Product(maker, model, "", ""),
                new Software(version, ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.UNKNOWN, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", line));
    }

    static Match match(int line, String advisory, Verdict verdict) {
        return new Match(
                "A" + line,
                new RowRef("inventory.csv", line),
                advisory,
                verdict,
                List.of(new VulnerabilityVerdict("CVE-2020-1", verdict)),
                new Reason(
                        new VendorEvidence.ByIdentifier(org.wardround.engine.matching.IdentifierKind.CPE, "x"),
                        new ProductEvidence("x", List.of(), List.of(), 1),
                        new VersionEvidence.AllVersions(""),
                        "P1",
                        "/product_tree"));
    }
}
