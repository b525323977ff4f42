package org.wardround.formats.problem;

import java.util.Set;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

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
