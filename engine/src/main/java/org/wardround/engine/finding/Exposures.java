package org.wardround.engine.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.kernel.Truth;

/**
 * How an attacker can reach an asset: small when it is on no network, open when its zone is one for guests or for the
 * outside or its IPv4 address is public, else controlled. An IPv6 address says nothing, since inner networks use global
 * ones.
 */
final class Exposures {
    private static final Pattern IPV4 =
            Pattern.compile("(?<![\\d.])(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    private static final int BYTE = 255;

    private final Set<String> openWords;

    Exposures(List<String> openZones) {
        Set<String> words = new HashSet<>();
        openZones.forEach(zone -> words.addAll(Plain.words(zone)));
        this.openWords = words;
    }

    Exposure of(Network network) {
        if (network.connected() == Truth.NO) {
            return Exposure.SMALL;
        }
        boolean openZone = Plain.words(network.zone()).stream().anyMatch(openWords::contains);
        return openZone || isPublic(network.address()) ? Exposure.OPEN : Exposure.CONTROLLED;
    }

    /** Private and special ranges of RFC 6890 are not public; a text that is no address is not either. */
    private static boolean isPublic(String address) {
        Matcher matcher = IPV4.matcher(address);
        if (!matcher.find()) {
            return false;
        }
        int[] part = new int[4];
        for (int i = 0; i < part.length; i++) {
            part[i] = Integer.parseInt(matcher.group(i + 1));
            if (part[i] > BYTE) {
                return false;
            }
        }
        boolean inner = part[0] == 0
                || part[0] == 10
                || part[0] == 127
                || part[0] >= 224
                || (part[0] == 100 && part[1] >= 64 && part[1] <= 127)
                || (part[0] == 169 && part[1] == 254)
                || (part[0] == 172 && part[1] >= 16 && part[1] <= 31)
                || (part[0] == 192 && part[1] == 168)
                || (part[0] == 192 && part[1] == 0 && part[2] <= 2)
                || (part[0] == 198 && (part[1] == 18 || part[1] == 19));
        return !inner;
    }
}
