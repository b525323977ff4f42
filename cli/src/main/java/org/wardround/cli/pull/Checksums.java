package org.wardround.cli.pull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checksum files of CSAF providers (CSAF 2.0 section 7.1.18): the sum in hexadecimal, then the name of the file. */
final class Checksums {

    private static final Pattern SUM = Pattern.compile("\\A\\uFEFF?\\s*([0-9A-Fa-f]{64,128})(?:[\\s*]|\\z)");

    private Checksums() {}

    static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm + ".", e);
        }
    }

    /** Why the content does not have the sum that a checksum file says; empty when it has. */
    static Optional<String> difference(byte[] content, byte[] checksumFile) {
        Matcher sum = SUM.matcher(new String(checksumFile, StandardCharsets.UTF_8));
        if (!sum.find()) {
            return Optional.of("its checksum file holds no checksum");
        }
        String wanted = sum.group(1).toLowerCase(Locale.ROOT);
        String algorithm = wanted.length() == 128 ? "SHA-512" : "SHA-256";
        return wanted.equals(hex(algorithm, content)) ? Optional.empty() : Optional.of("its checksum is wrong");
    }
}
