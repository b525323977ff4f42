package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.Catalogue;
import org.wardround.engine.Sector;
import org.wardround.engine.SectorUptake;
import org.wardround.engine.challenge.Challenge;
import org.wardround.engine.consultation.SectorVoice;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.solution.Solution;
import picocli.CommandLine.Option;

/** Insights of a consultation that a plan takes up. */
final class SectorOption {
    @Option(
            names = "--insights",
            paramLabel = "FILE",
            description =
                    "insights.json of a consultation: professionals' criticality stands beside the hospital's own, and their"
                            + " complexity moves money, hours and lead time within their ranges")
    private List<Path> insights = List.of();

    @Option(
            names = "--refuse",
            paramLabel = "ID",
            description = "a challenge or solution whose insights are not taken up; can be given again")
    private List<String> refused = List.of();

    /** The catalogue with what the sector says. */
    record Heard(Catalogue catalogue, Sector sector) {}

    Heard over(Catalogue catalogue, Sources sources) throws UnusableInput {
        if (insights.isEmpty()) {
            if (!refused.isEmpty()) {
                throw new UnusableInput("--refuse says which insights are not taken up; it needs --insights.");
            }
            return new Heard(catalogue, new Sector.Silent());
        }
        Path file = insights.getFirst();
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ". wardround insights writes it.");
        }
        Optional<SectorVoice> read = sources.insights(file);
        if (read.isEmpty()) {
            throw new UnusableInput("The insights in " + file + " cannot be used as they are: "
                    + sources.problems().stream()
                            .filter(problem -> problem.location().file().equals(Sources.name(file)))
                            .map(Problem::sentence)
                            .findFirst()
                            .orElse("they hold nothing."));
        }
        SectorVoice voice = read.get();
        Set<String> known = new LinkedHashSet<>();
        catalogue.challenges().stream().map(Challenge::id).forEach(known::add);
        catalogue.solutions().stream().map(Solution::id).forEach(known::add);
        for (String id : refused) {
            if (!voice.said().containsKey(id)) {
                throw new UnusableInput("--refuse " + id + " names nothing that was rated in " + file + ".");
            }
        }
        List<String> strange =
                voice.said().keySet().stream().filter(id -> !known.contains(id)).toList();
        if (!strange.isEmpty()) {
            sources.add(List.of(Problem.info(
                    "insights.unknown",
                    Location.file(Sources.name(file)),
                    "The catalogue has no " + String.join(", ", strange)
                            + ", so what was said of them is not taken up.")));
        }
        SectorUptake.Result result = SectorUptake.of(catalogue, voice, Set.copyOf(refused));
        return new Heard(result.catalogue(), result.sector());
    }
}
