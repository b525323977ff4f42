package org.wardround.formats.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.intelligence.ProductStatus;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.kernel.Severity;
import org.wardround.engine.kernel.Truth;
import org.wardround.testkit.SharedData;

/** Real feeds, as they were published. */
final class PublishedFeedsTest {

    @Test
    void everyAdvisoryOfCisaIsReadAndItsOdditiesAreCounted() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("csaf"));

        assertThat(read.value().advisories()).hasSize(2_383);
        assertThat(read.value().feeds()).hasSize(2_385);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(byCode(read.problems()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "csaf.address", 154L,
                        "csaf.name.blanks", 158L,
                        "csaf.name.lost-letter", 1L,
                        "csaf.name.mojibake", 33L,
                        "csaf.product.no-status", 176L,
                        "csaf.range.contradicts-name", 20L)));
        assertThat(read.value().advisories()).extracting(Advisory::id).isSorted();
    }

    @Test
    void productsThatNoStatusNamesAreKeptAsUnknown() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("csaf/OT/white/2017/icsma-17-215-01.json"));

        Advisory advisory = read.value().advisories().getFirst();
        assertThat(advisory.products()).hasSize(4);
        assertThat(advisory.vulnerabilities()).hasSize(2).allSatisfy(vulnerability -> {
            assertThat(vulnerability.status().get(ProductStatus.KNOWN_AFFECTED)).containsExactly("CSAFPID-0001");
            assertThat(vulnerability.status().get(ProductStatus.UNKNOWN))
                    .containsExactlyInAnyOrder("CSAFPID-0002", "CSAFPID-0003", "CSAFPID-0004");
        });
        assertThat(advisory.products().get(1).pointer())
                .isEqualTo("/product_tree/branches/0/branches/1/branches/0/product");
        assertThat(advisory.origin().url())
                .isEqualTo("https://www.cisa.gov/news-events/ics-medical-advisories/icsma-17-215-01");
    }

    @Test
    void otherPublishersAreReadWhateverTheirFilesBreak() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("csaf-vendors"));

        assertThat(read.value().advisories()).hasSize(177);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(byCode(read.problems())).containsEntry("csaf.product.undefined", 27L);
    }

    @Test
    void theTestDocumentsOfTheStandardNeverStopTheReader() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("oasis"));

        assertThat(read.value().advisories()).hasSizeGreaterThan(1_000);
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void theExploitedCatalogueOfCisaIsReadWhole() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("kev/known_exploited_vulnerabilities.json"));

        assertThat(read.value().exploited()).hasSize(1_404);
        assertThat(read.value().exploited().get("CVE-2019-0708"))
                .satisfies(entry -> assertThat(entry.ransomware()).isEqualTo(Truth.YES));
        assertThat(read.value().feeds())
                .singleElement()
                .satisfies(feed -> assertThat(feed.asOf()).isEqualTo("2025-08-25"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void probabilitiesKeepTheDayOfTheirFile() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("epss/epss_scores_head_sample.csv"));

        assertThat(read.value().epss()).hasSize(16);
        assertThat(read.value().epss().get("CVE-1999-0058"))
                .satisfies(score -> assertThat(score.probability()).isEqualTo(0.018));
        assertThat(read.value().feeds().getFirst().asOf()).isEqualTo("2026-09-29");
    }

    @Test
    void everyLifecycleIsRead() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("endoflife.json"));

        assertThat(read.value().lifecycles()).hasSize(464);
        assertThat(read.value().lifecycles().stream()
                        .flatMap(lifecycle -> lifecycle.cycles().stream())
                        .filter(cycle -> cycle.endOfLife() instanceof EndOfLife.On))
                .hasSize(7_228);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void bombsAreRefusedByTheirSizeAfterUnpacking() {
        Read<Intelligence> read = FeedFolder.read(SharedData.path("hostile"));

        assertThat(read.value().advisories()).isEmpty();
        assertThat(byCode(read.problems())).isEqualTo(new TreeMap<>(Map.of("feeds.packed", 2L, "feeds.too-large", 1L)));
    }

    private static TreeMap<String, Long> byCode(List<Problem> problems) {
        return problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    }
}
