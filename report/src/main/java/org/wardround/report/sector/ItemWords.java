package org.wardround.report.sector;

import java.util.List;
import org.wardround.engine.kernel.Text;
import org.wardround.engine.solution.Actor;

/**
 * What an item says, and whom it asks.
 *
 * @param title a few words
 * @param statement a sentence; the title where there is none
 * @param actors who must act; for a challenge those of the solutions that answer it
 * @param measure id of the measure of the EU action plan that it belongs to; empty where none
 * @param voices free texts that were merged into it and released for publication
 * @param merged how many free texts were merged into it, released or not
 */
public record ItemWords(
        Text title, Text statement, List<Actor> actors, String measure, List<String> voices, int merged) {

    /** Copies what was given, so that the record never changes. */
    public ItemWords {
        actors = List.copyOf(actors);
        voices = List.copyOf(voices);
    }
}
