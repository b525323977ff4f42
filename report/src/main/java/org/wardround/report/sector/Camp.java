package org.wardround.report.sector;

import java.util.List;
import java.util.Set;
import org.wardround.engine.consultation.GroupFigures;

/** The sides whose views are set against each other. Each is made of roles; other roles take no side. */
enum Camp {
    /** Those who treat patients. */
    CARE,
    /** Those who make and deliver. */
    MAKERS,
    /** Those who govern. */
    ADMINISTRATION;

    private Set<String> roles() {
        return switch (this) {
            case CARE -> Set.of("doctor", "nurse", "pharmacist");
            case MAKERS -> Set.of("manufacturer", "provider");
            case ADMINISTRATION -> Set.of("public-administration");
        };
    }

    /** What a camp says. */
    record View(int people, double mean) {}

    /**
     * What a camp says, from figures that are published anyway: those of its roles that are shown. Empty where none is.
     */
    List<View> views(List<GroupFigures> byGroup) {
        int people = 0;
        double sum = 0;
        for (GroupFigures groups : byGroup) {
            if (groups instanceof GroupFigures.Shown shown && shown.grouping().equals("role")) {
                for (GroupFigures.Block block : shown.blocks()) {
                    if (roles().containsAll(block.groups())) {
                        people += block.figure().people();
                        sum += block.figure().mean() * block.figure().people();
                    }
                }
            }
        }
        return people == 0 ? List.of() : List.of(new View(people, sum / people));
    }

    /** How far apart the means of the camps are, in levels; 0 where fewer than two are shown. */
    static double apart(List<GroupFigures> byGroup) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Camp camp : values()) {
            for (View view : camp.views(byGroup)) {
                lowest = Math.min(lowest, view.mean());
                highest = Math.max(highest, view.mean());
            }
        }
        return Math.max(0, highest - lowest);
    }
}
