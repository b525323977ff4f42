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
        folder.put("A1.cdx.json", bytes);
        Read<List<Component>> read = SbomFolder.read(folder.root(), Set.of("A1"));
        assertThat(read.value().size() + read.problems().size()).isPositive();
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("sboms"), "samples/st-elara/sboms");
    }
}
