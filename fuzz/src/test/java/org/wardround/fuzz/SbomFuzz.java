package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.kernel.Read;
import org.wardround.formats.sbom.SbomFolder;

/** Software bills of materials. */
class SbomFuzz {
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void aFileIsReadOrSaysWhyNot(byte[] bytes) {
        folder.put("json/A1.json", bytes);
        folder.put("xml/A1.xml", bytes);
        Read<List<Component>> json = SbomFolder.read(folder.root().resolve("json"), Set.of("A1"));
        Read<List<Component>> xml = SbomFolder.read(folder.root().resolve("xml"), Set.of("A1"));
        assertThat(json.value().size() + json.problems().size()).isPositive();
        assertThat(xml.value().size() + xml.problems().size()).isPositive();
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("sboms"), "samples/st-elara/sboms");
    }
}
