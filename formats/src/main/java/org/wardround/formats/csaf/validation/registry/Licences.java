package org.wardround.formats.csaf.validation.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Licences and exceptions of the SPDX License List. */
public final class Licences {

    private final Set<String> ids = new HashSet<>();

    private Licences(List<String> lines) {
        for (String line : lines) {
            ids.addAll(List.of(line.split(" ", -1)));
        }
    }

    /**
     * Reads the list.
     *
     * @return all identifiers
     */
    public static Licences read() {
        return new Licences(RegistryFile.lines("spdx-licenses.txt"));
    }

    /**
     * Whether a licence or exception is listed.
     *
     * @param id as written, without a plus sign at its end
     * @return true when it is; also for identifiers of the ScanCode LicenseDB, whose list is not at hand here
     */
    public boolean knows(String id) {
        return ids.contains(id) || id.startsWith("LicenseRef-scancode-");
    }
}
