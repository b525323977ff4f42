package org.wardround.cli.pull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The record of what was fetched from where. Safe for use by several threads. */
final class Manifest {

    private final Map<String, ManifestEntry> byAddress = new HashMap<>();
    private final Map<String, String> addressByFile = new HashMap<>();

    Manifest(List<ManifestEntry> entries) {
        entries.forEach(this::put);
    }

    synchronized Optional<ManifestEntry> of(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    synchronized void put(ManifestEntry entry) {
        byAddress.put(entry.address(), entry);
        addressByFile.put(key(entry.file()), entry.address());
    }

    /** The file name that an address may use: the wanted one, or another where that belongs to another address. */
    synchronized String claim(String wanted, String address) {
        ManifestEntry known = byAddress.get(address);
        if (known != null) {
            return known.file();
        }
        String owner = addressByFile.putIfAbsent(key(wanted), address);
        if (owner == null || owner.equals(address)) {
            return wanted;
        }
        String other = FileNames.withMark(wanted, address);
        addressByFile.put(key(other), address);
        return other;
    }

    synchronized List<ManifestEntry> sorted() {
        TreeMap<String, ManifestEntry> byFile = new TreeMap<>();
        byAddress.values().forEach(entry -> byFile.put(entry.file(), entry));
        return new ArrayList<>(byFile.values());
    }

    /** Two names that differ in case are one file on Windows. */
    private static String key(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
