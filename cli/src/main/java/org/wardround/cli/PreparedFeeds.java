package org.wardround.cli;

import java.util.List;
import java.util.function.Supplier;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.matching.AdvisoryIndex;
import org.wardround.engine.matching.Matcher;

/**
 * Security notices, and the index of them, each made when it is asked for.
 *
 * @param advisories the notices, sorted by id
 * @param intelligence all that the feeds say
 * @param index the notices, prepared
 */
record PreparedFeeds(List<Advisory> advisories, Supplier<Intelligence> intelligence, Supplier<AdvisoryIndex> index) {
    static PreparedFeeds of(Intelligence read, Matcher matcher) {
        return new PreparedFeeds(read.advisories(), () -> read, () -> matcher.over(read.advisories()));
    }
}
