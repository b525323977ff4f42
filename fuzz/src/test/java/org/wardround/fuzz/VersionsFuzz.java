package org.wardround.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.testkit.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a notice and a row say of versions: the first line against the others. */
class VersionsFuzz {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEADER = "id;manufacturer;model;software version\n";

    private final FuzzedFolder folder = new FuzzedFolder();
    private final FuzzedFolder rows = new FuzzedFolder();
    private final ColumnNames names =
            ColumnNames.read(Repository.path("catalogue/columns.yaml")).value();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void anyTextIsComparedOrSaidToBeUnclear(byte[] bytes) {
        List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
        String said = lines.isEmpty() ? "" : lines.removeFirst();
        folder.put("notice.json", Seeds.text(NOTICE.formatted(JSON.writeValueAsString(said))));
        List<Advisory> advisories = FeedFolder.read(folder.root()).value().advisories();
        assertThat(advisories).hasSize(1);
        AdvisoryIndex index = new Matcher(List.of(), List.of()).over(advisories);
        StringBuilder text = new StringBuilder(HEADER);
        lines.stream()
                .limit(5)
                .forEach(line -> text.append("A;Example Devices;Frobnicator 9000;")
                        .append(line)
                        .append("\n"));
        InventoryFile.read(rows.put("inventory.csv", Seeds.text(text.toString())), names)
                .value()
                .assets()
                .forEach(index::match);
    }

    private static final String NOTICE = """
            {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Example",
              "publisher": {"category": "vendor", "name": "Example", "namespace": "https://example.org"},
              "tracking": {"id": "EX-1", "status": "final", "version": "1", "current_release_date": "2026-01-01T00:00:00Z",
                "initial_release_date": "2026-01-01T00:00:00Z",
                "revision_history": [{"number": "1", "date": "2026-01-01T00:00:00Z", "summary": "First"}]}},
             "product_tree": {"branches": [{"category": "vendor", "name": "Example Devices", "branches": [
               {"category": "product_name", "name": "Frobnicator 9000", "branches": [
                 {"category": "product_version_range", "name": %1$s,
                  "product": {"product_id": "P1", "name": "Frobnicator 9000"}}]}]}]},
             "vulnerabilities": [{"cve": "CVE-2026-0001", "product_status": {"known_affected": ["P1"]}}]}""";

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("versions"));
    }
}
