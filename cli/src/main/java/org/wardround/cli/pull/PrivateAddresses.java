package org.wardround.cli.pull;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses that do not lie in the public internet (IANA special-purpose address registries, RFC 6890). */
final class PrivateAddresses {

    private PrivateAddresses() {}

    static boolean holds(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? version6(bytes) : version4(bytes);
    }

    private static boolean version4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113)
                || first >= 240;
    }

    private static boolean version6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean unique = (first & 0xFE) == 0xFC;
        boolean documentation =
                first == 0x20 && second == 0x01 && (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return unique || documentation || embedded(bytes, first, second);
    }

    /** An IPv4 address inside: NAT64 (64:ff9b::/96), 6to4 (2002::/16), IPv4-compatible (::/96). */
    private static boolean embedded(byte[] bytes, int first, int second) {
        boolean nat64 = first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean compatible = true;
        for (int i = 0; i < 12; i++) {
            compatible &= bytes[i] == 0;
        }
        if (!nat64 && !sixToFour && !compatible) {
            return false;
        }
        int from = sixToFour ? 2 : 12;
        try {
            return holds(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
