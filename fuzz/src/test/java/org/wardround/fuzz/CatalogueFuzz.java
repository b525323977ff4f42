package org.wardround.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.formats.catalogue.DeviceClassesFile;
import org.wardround.formats.catalogue.LifecycleNamesFile;
import org.wardround.formats.catalogue.VendorsFile;

/** Entries of the catalogue, which a hospital may write too. */
class CatalogueFuzz {
    private static final List<String> NAMES = List.of("vendors.yaml", "device-classes.yaml", "lifecycle-names.yaml");
    private final FuzzedFolder folder = new FuzzedFolder();

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void anEntryIsReadOrSaysWhyNot(byte[] bytes) {
        NAMES.forEach(name -> folder.put(name, bytes));
        List<Object> said = new ArrayList<>();
        said.addAll(VendorsFile.read(folder.root()).problems());
        said.addAll(DeviceClassesFile.read(folder.root()).problems());
        said.addAll(LifecycleNamesFile.read(folder.root()).problems());
        assertThat(said).isNotEmpty();
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("catalogue"), "catalogue/open-zones.yaml");
    }
}
