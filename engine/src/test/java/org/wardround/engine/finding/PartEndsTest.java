package org.wardround.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.intelligence.Cycle;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.Lifecycle;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.RowRef;

class PartEndsTest {
    private static final PartEnds ENDS = new PartEnds(List.of(new Lifecycle(
            "tomcat",
            "Apache Tomcat",
            List.of(
                    "pkg:maven/org.apache.tomcat/tomcat",
                    "pkg:deb/debian/tomcat9",
                    "cpe:2.3:a:apache:tomcat",
                    "cpe:/a:apache:tomcat"),
            List.of(cycle("10.1"), cycle("10"), cycle("9")))));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "pkg:maven/org.apache.tomcat/tomcat@9.0.31, -, 9",
                // the longest cycle that fits; a number is not the beginning of a longer number
                "pkg:maven/org.apache.tomcat/tomcat@10.1.4, -, 10.1",
                "pkg:maven/org.apache.tomcat/tomcat@10.10.4, -, 10",
                "pkg:maven/org.apache.tomcat/tomcat@90.1, -, -",
                "-, cpe:2.3:a:apache:tomcat:9.0.31:*:*:*:*:*:*:*, 9",
                "pkg:maven/org.apache.tomcat/tomcat, -, -",
                // a distribution keeps its packages alive
                "pkg:deb/debian/tomcat9@9.0.31-1, cpe:2.3:a:apache:tomcat:9.0.31:*:*:*:*:*:*:*, -",
                "pkg:npm/tomcat@9.0.31, -, -"
            })
    void cycleIsFoundByIdentifierAndVersion(String purl, String cpe, String cycle) {
        Component part =
                new Component("A1", "x", "", purl == null ? "" : purl, cpe == null ? "" : cpe, new RowRef("s.json", 1));

        assertThat(ENDS.of(List.of(part)))
                .extracting(end -> end.release().cycle())
                .isEqualTo(cycle == null ? List.of() : List.of(cycle));
    }

    @Test
    void partsOfTheSameReleaseAreOneEnd() {
        Component one = new Component("A1", "a", "9.0.1", "", "cpe:/a:apache:tomcat:9.0.1", new RowRef("s.json", 1));
        Component other = new Component("A1", "b", "9.0.2", "", "cpe:/a:apache:tomcat:9.0.2", new RowRef("s.json", 2));

        assertThat(ENDS.of(List.of(one, other)))
                .containsExactly(new PartEnds.PartEnd(
                        new LifecycleTexts.Release(
                                "tomcat",
                                "9",
                                "Apache Tomcat 9",
                                cycle("9").endOfLife(),
                                cycle("9").extendedEnd()),
                        one));
    }

    private static Cycle cycle(String name) {
        return new Cycle(name, "", new EndOfLife.On(LocalDate.of(2024, 1, 1)), new EndOfLife.NotKnown(), name + ".99");
    }
}
