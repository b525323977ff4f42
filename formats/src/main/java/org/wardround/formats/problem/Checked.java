package org.wardround.formats.problem;

import java.util.List;
import java.util.Set;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;
import org.wardround.formats.json.Nearest;

/** Values of a problem that must be there and within bounds. A fault is an error; a value that does no harm stands in. */
final class Checked {
    /** Largest amount of anything. */
    static final double LARGEST = 1e15;

    private Checked() {}

    static String id(JsonPlace entry, Set<String> ids) {
        String id = entry.text("id");
        if (id.isEmpty()) {
            wrong(entry, "An id is missing.");
        } else if (!ids.add(id)) {
            wrong(entry, "The id " + Excerpt.of(id) + " stands here twice.");
        }
        return id;
    }

    /** A member that nobody knows is a fault: whoever wrote it meant something by it. */
    static void only(JsonPlace entry, String... known) {
        List<String> names = List.of(known);
        entry.keys().stream()
                .filter(key -> !names.contains(key))
                .forEach(key -> entry.log()
                        .error(
                                "problem.unknown",
                                entry.at(key).pointer(),
                                "There is no member " + Excerpt.of(key) + " here. " + Nearest.question(key, names)));
    }

    /** A member that names something that is listed elsewhere in the problem. */
    static void listed(JsonPlace entry, Set<String> ids, String what) {
        entry.keys().stream()
                .filter(key -> !ids.contains(key))
                .forEach(key -> wrong(
                        entry.at(key),
                        "There is no " + what + " " + Excerpt.of(key) + " in this problem. "
                                + Nearest.question(key, ids)));
    }

    static double number(JsonPlace place, double least, double most) {
        double number = place.number();
        if (!(number >= least && number <= most)) {
            wrong(place, "Here should stand a number from " + least + " to " + most + ".");
            return least;
        }
        return number;
    }

    static int whole(JsonPlace place, int least, int most) {
        double number = number(place, least, most);
        if (number != Math.rint(number)) {
            wrong(place, "Here should stand a whole number.");
        }
        return (int) number;
    }

    static void wrong(JsonPlace place, String sentence) {
        place.log().error("problem.value", place.pointer(), sentence);
    }
}
