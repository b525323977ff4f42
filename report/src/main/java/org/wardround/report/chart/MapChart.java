package org.wardround.report.chart;

import java.util.List;
import org.wardround.report.words.SectorWords;

/** Where items stand between two ratings, each by its id. */
public final class MapChart {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 470;
    private static final double LEFT = 34;

    private MapChart() {}

    /**
     * An item on the map.
     *
     * @param id its id
     * @param across mean complexity, 1 to 5
     * @param up what it is worth or how critical it is
     */
    public record Spot(String id, double across, double up) {}

    /**
     * What solutions bring against how hard they are, with the four fields named.
     *
     * @param spots one or more; up is 0 to 3
     * @param words the language
     * @return the drawing
     */
    public static Drawing solutions(List<Spot> spots, SectorWords words) {
        Scale up = new Scale(Math.min(1, lowest(spots)), 3, false);
        Plot plot = plot(up);
        plot.line(3, up.from(), 3, 3, Ink.LIMIT);
        plot.line(1, 1.5, 5, 1.5, Ink.LIMIT);
        Labels labels = new Labels(LEFT, 4, WIDTH - 4, HEIGHT - 50);
        labels.taken(plot.x(3) - 1, 0, 2, HEIGHT);
        labels.taken(0, plot.y(1.5) - 1, WIDTH, 2);
        field(plot, labels, 1, 3, words.say("Field.QUICK_WIN"), Shape.Anchor.START, 16);
        field(plot, labels, 5, 3, words.say("Field.BIG_BET"), Shape.Anchor.END, 16);
        field(plot, labels, 1, up.from(), words.say("Field.FILL_IN"), Shape.Anchor.START, -8);
        field(plot, labels, 5, up.from(), words.say("Field.TRAP"), Shape.Anchor.END, -8);
        return drawing(
                plot, labels, spots, "map-solutions", words.say("map.solutions"), words.say("axis.worth"), words);
    }

    /**
     * How critical challenges are against how hard.
     *
     * @param spots one or more; up is 1 to 5
     * @param words the language
     * @return the drawing
     */
    public static Drawing challenges(List<Spot> spots, SectorWords words) {
        Plot plot = plot(new Scale(Math.min(4, lowest(spots)), 5, false));
        Labels labels = new Labels(LEFT, 4, WIDTH - 4, HEIGHT - 50);
        return drawing(
                plot,
                labels,
                spots,
                "map-challenges",
                words.say("map.challenges"),
                words.say("axis.criticality"),
                words);
    }

    /** The whole level under the lowest spot: the empty part of the scale below it is left out. */
    private static double lowest(List<Spot> spots) {
        return spots.stream().mapToDouble(spot -> Math.floor(spot.up())).min().orElse(0);
    }

    private static Plot plot(Scale up) {
        Plot plot = new Plot(WIDTH, HEIGHT, LEFT, new Scale(1, 5, false), up);
        for (int level = 1; level <= 5; level++) {
            plot.acrossTick(level, Integer.toString(level));
        }
        for (double level = up.from(); level <= up.to(); level++) {
            plot.upTick(level, Integer.toString((int) level));
        }
        return plot;
    }

    private static void field(
            Plot plot, Labels labels, double across, double up, String name, Shape.Anchor anchor, double down) {
        double x = plot.x(across) + (anchor == Shape.Anchor.START ? 8 : -8);
        plot.label(x, plot.y(up) + down, name, anchor, true);
        double width = name.length() * 7.0;
        labels.taken(anchor == Shape.Anchor.START ? x : x - width, plot.y(up) + down - 12, width, 15);
    }

    private static Drawing drawing(
            Plot plot, Labels labels, List<Spot> spots, String id, String title, String upName, SectorWords words) {
        spots.forEach(spot -> labels.taken(plot.x(spot.across()) - 4.5, plot.y(spot.up()) - 4.5, 9, 9));
        for (Spot spot : spots) {
            Labels.Place place = labels.place(plot.x(spot.across()), plot.y(spot.up()), spot.id());
            if (place.far()) {
                plot.stroke(List.of(new Shape.Point(plot.x(spot.across()), plot.y(spot.up())), place.end()), Ink.AXIS);
            }
            plot.label(place.x(), place.y(), spot.id(), Shape.Anchor.MIDDLE, false);
        }
        spots.forEach(spot -> plot.dot(spot.across(), spot.up()));
        plot.names(words.say("axis.across", words.say("axis.complexity")));
        plot.label(LEFT + 8, HEIGHT - 6, words.say("axis.up", upName), Shape.Anchor.START, true);
        return plot.drawing(id, title, words.say("map.description", title, Integer.toString(spots.size())));
    }
}
