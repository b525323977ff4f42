package org.wardround.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardround.report.words.SectorWords;

final class MapChartTest {
    private static final SectorWords WORDS = new SectorWords("en");

    /** Spots that crowd around one point, as ratings do. */
    private static List<MapChart.Spot> crowd(int spots, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<MapChart.Spot> crowd = new ArrayList<>();
        for (int at = 0; at < spots; at++) {
            crowd.add(new MapChart.Spot("S" + at, random.nextDouble(1.5, 4.2), random.nextDouble(1.2, 2.6)));
        }
        return crowd;
    }

    private static List<Shape.Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .filter(label -> !label.soft())
                .toList();
    }

    private static boolean over(Shape.Label one, Shape.Label other) {
        double wide = 3.4 * (one.text().length() + other.text().length());
        return Math.abs(one.x() - other.x()) < wide && Math.abs(one.y() - other.y()) < 11;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noNameOfFortySpotsLiesOverAnother(long seed) {
        List<Shape.Label> labels = labels(MapChart.solutions(crowd(40, seed), WORDS));
        assertThat(labels).hasSize(40);
        for (int one = 0; one < labels.size(); one++) {
            for (int other = one + 1; other < labels.size(); other++) {
                assertThat(over(labels.get(one), labels.get(other)))
                        .as(
                                "%s over %s",
                                labels.get(one).text(), labels.get(other).text())
                        .isFalse();
            }
        }
    }

    @Test
    void namesOfSpotsOnTheSamePlaceAreAllThere() {
        List<MapChart.Spot> same = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            same.add(new MapChart.Spot("C" + at, 3.1, 4.2));
        }
        assertThat(labels(MapChart.challenges(same, WORDS)))
                .extracting(Shape.Label::text)
                .containsExactly("C0", "C1", "C2", "C3", "C4", "C5");
    }

    @Test
    void everyNameStaysInsideThePicture() {
        List<MapChart.Spot> corners = List.of(
                new MapChart.Spot("S1", 1, 0),
                new MapChart.Spot("S2", 5, 0),
                new MapChart.Spot("S3", 1, 3),
                new MapChart.Spot("S4", 5, 3));
        Drawing drawing = MapChart.solutions(corners, WORDS);
        assertThat(labels(drawing)).hasSize(4).allSatisfy(label -> {
            assertThat(label.x()).isBetween(10.0, drawing.width() - 10);
            assertThat(label.y()).isBetween(10.0, drawing.height());
        });
    }
}
