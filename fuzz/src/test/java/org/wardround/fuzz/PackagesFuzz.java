package org.wardround.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.Ecosystem;
import org.wardround.engine.packages.PackageUrl;
import org.wardround.engine.packages.VersRange;

/** Package URLs, CPE names, version ranges and versions, one on each line. */
class PackagesFuzz {
    private static final int LINES = 8;

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10s")
    void versionsAreOrderedTheSameWayRound(byte[] bytes) {
        List<String> lines = new String(bytes, UTF_8).lines().limit(LINES).toList();
        for (String line : lines) {
            PackageUrl.of(line).ifPresent(PackageUrl::products);
            CpeName.of(line).ifPresent(CpeName::fullVersion);
            for (String other : lines) {
                VersRange.of(line).ifPresent(range -> range.contains(other));
                for (Ecosystem ecosystem : Ecosystem.values()) {
                    ecosystem
                            .compare(line, other)
                            .ifPresent(order -> assertThat(Integer.signum(
                                            ecosystem.compare(other, line).orElseThrow()))
                                    .as("%s: %s and %s", ecosystem, line, other)
                                    .isEqualTo(-Integer.signum(order)));
                }
            }
        }
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Seeds.named("packages"));
    }
}
