package org.wardround.formats.catalogue;

import java.util.List;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.challenge.FindingKind;
import org.wardround.engine.challenge.SectorView;

/** Reads challenges.yaml. */
final class ChallengesFile {
    private ChallengesFile() {}

    static List<Challenge> read(YamlTree tree, Sources sources) {
        return tree.each("challenges", (entry, id) -> challenge(entry, id, sources));
    }

    private static Challenge challenge(YamlTree entry, String id, Sources sources) {
        List<FindingKind> kinds = entry.choices("findings", FindingKind.class);
        List<Integer> questions = entry.integers("questions", 1, SolutionsFile.MAX_QUESTION);
        if (kinds.contains(FindingKind.UNMET_OBLIGATION) == questions.isEmpty()) {
            entry.problem(
                    "catalogue.challenge.questions",
                    "findings",
                    "A challenge names unmet-obligation among its findings when it has questions, and only then.");
        }
        return new Challenge(
                id,
                entry.localized("title"),
                entry.localized("statement"),
                sector(entry.map("sector"), sources),
                kinds,
                questions,
                entry.texts("sources").stream()
                        .map(name -> sources.named(entry, "sources", name))
                        .toList());
    }

    private static SectorView sector(YamlTree entry, Sources sources) {
        return new SectorView(
                entry.integer("criticality", 1, 5), entry.integer("complexity", 1, 5), sources.of(entry, "source"));
    }
}
