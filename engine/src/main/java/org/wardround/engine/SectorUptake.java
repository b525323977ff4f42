package org.wardround.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.challenge.SectorView;
import org.wardround.engine.consultation.Scale;
import org.wardround.engine.consultation.SectorVoice;
import org.wardround.engine.kernel.Grade;
import org.wardround.engine.kernel.Source;
import org.wardround.engine.solution.Complexity;
import org.wardround.engine.solution.Solution;

/** Takes a consultation's insights up into a hospital's catalogue. */
public final class SectorUptake {
    /** Levels of complexity that lead from the likely value to the end of its range. */
    private static final double LEVELS = 2;

    private final SectorVoice voice;
    private final Set<String> refused;
    private final Source source;
    private final List<SectorChange> changes = new ArrayList<>();

    private SectorUptake(SectorVoice voice, Set<String> refused) {
        this.voice = voice;
        this.refused = refused;
        this.source = new Source(
                voice.heldBy().isEmpty() ? voice.title() : voice.heldBy() + ": " + voice.title(), "", 0, Grade.SURVEY);
    }

    /**
     * A catalogue with insights in it.
     *
     * @param catalogue with the catalogue as it was
     * @param sector with what was said, and what it changes
     */
    public record Result(Catalogue catalogue, Sector.Heard sector) {}

    /**
     * Takes insights up.
     *
     * @param catalogue the catalogue, with the hospital's own entries
     * @param voice what was said
     * @param refused ids of items whose insights the hospital refuses
     * @return the catalogue with them
     */
    public static Result of(Catalogue catalogue, SectorVoice voice, Set<String> refused) {
        SectorUptake uptake = new SectorUptake(voice, refused);
        List<Challenge> challenges =
                catalogue.challenges().stream().map(uptake::challenge).toList();
        List<Solution> solutions =
                catalogue.solutions().stream().map(uptake::solution).toList();
        return new Result(catalogue.with(challenges, solutions), new Sector.Heard(voice, catalogue, uptake.changes));
    }

    private Optional<SectorVoice.Rated> rated(String item, Scale scale) {
        SectorVoice.Said said = voice.said().get(item);
        SectorVoice.Rated rated = said == null ? null : said.rated().get(scale);
        if (rated != null && refused.contains(item)) {
            changes.add(new SectorChange.Refused(item));
            return Optional.empty();
        }
        return Optional.ofNullable(rated);
    }

    private Challenge challenge(Challenge challenge) {
        return rated(challenge.id(), Scale.CRITICALITY)
                .map(rated -> {
                    changes.add(new SectorChange.Criticality(
                            challenge.id(), challenge.sector().criticality(), rated));
                    int complexity = rated(challenge.id(), Scale.COMPLEXITY)
                            .map(hard -> level(hard.mean()))
                            .orElse(challenge.sector().complexity());
                    return challenge.withSector(new SectorView(level(rated.mean()), complexity, source));
                })
                .orElse(challenge);
    }

    private static int level(double mean) {
        return Math.clamp(Math.round(mean), 1, 5);
    }

    private Solution solution(Solution solution) {
        return rated(solution.id(), Scale.COMPLEXITY)
                .map(rated -> {
                    int before = solution.complexity().level();
                    double moved = Math.clamp((rated.mean() - before) / LEVELS, -1, 1);
                    changes.add(new SectorChange.Complexity(solution.id(), before, rated, moved));
                    return solution.with(
                            new Complexity(
                                    level(rated.mean()), solution.complexity().anchor()),
                            solution.cost().towards(moved),
                            solution.effort().towards(moved));
                })
                .orElse(solution);
    }
}
