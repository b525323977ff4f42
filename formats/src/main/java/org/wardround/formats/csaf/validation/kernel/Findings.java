package org.wardround.formats.csaf.validation.kernel;

import java.util.ArrayList;
import java.util.List;
import org.wardround.formats.json.JsonPlace;

/** Collects diagnostics, in the order in which they are met. */
public final class Findings {

    private final List<Diagnostic> diagnostics;

    /** Begins with nothing. */
    public Findings() {
        this.diagnostics = new ArrayList<>();
    }

    /**
     * A mandatory test fails.
     *
     * @param rule number of the test
     * @param place where
     * @param sentence what is wrong
     */
    public void fail(String rule, JsonPlace place, String sentence) {
        diagnostics.add(new Diagnostic.Failed(rule, place.pointer(), sentence));
    }

    /**
     * A test cannot be decided here.
     *
     * @param rule number of the test
     * @param place where
     * @param sentence what is not known
     */
    public void undecided(String rule, JsonPlace place, String sentence) {
        diagnostics.add(new Diagnostic.Undecided(rule, place.pointer(), sentence));
    }

    /**
     * A buyer misses something.
     *
     * @param rule "buyer." and a name
     * @param place where
     * @param sentence what is missing
     */
    public void wanted(String rule, JsonPlace place, String sentence) {
        diagnostics.add(new Diagnostic.Wanted(rule, place.pointer(), sentence));
    }

    /**
     * Any diagnostic.
     *
     * @param diagnostic what was found
     */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /**
     * Everything that was found.
     *
     * @return in the order in which it was met
     */
    public List<Diagnostic> toList() {
        return List.copyOf(diagnostics);
    }
}
