package org.wardround.formats.hospital;

import java.util.List;

final class SuppliersFile {
    static final List<String> FIELDS = List.of(
            "name",
            "services",
            "remote_access",
            "remote_access_closed_by_default",
            "second_source",
            "sbom",
            "support_until",
            "kind");
}
