package org.wardround.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.wardround.engine.remediation.Kept;
import org.wardround.engine.remediation.Mark;
import org.wardround.engine.remediation.Remediation;
import org.wardround.formats.hospital.ColumnNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes down how far vulnerabilities are mended. */
@Command(
        name = "remediate",
        mixinStandardHelpOptions = true,
        header = "Write down how far vulnerabilities are mended on devices.",
        description = {
            "",
            "Sets the status of what the last kept run found (wardround match FOLDER --keep), in remediation.csv in the"
                    + " hospital's folder. What is done is no longer an open finding; it is reopened by itself when the"
                    + " verdict gets worse, the device's version changes, or the publisher offers something else.",
            ""
        },
        footer = {
            "",
            "Example: wardround remediate my-hospital/ --asset MT-021005 --advisory ICSMA-20-170-01 --status done"
                    + " --by \"M. Weber\" --note \"updated by the manufacturer\""
        })
final class RemediateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "the hospital's folder")
    private Path folder = Path.of("");

    @Option(
            names = "--status",
            required = true,
            paramLabel = "STATUS",
            converter = StatusWord.class,
            description =
                    "not remediated, in progress or done; also as CSAF has it, such as \"remediation in progress\"")
    private Remediation status = Remediation.NOT_REMEDIATED;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who says so")
    private String by = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "what was done")
    private String note = "";

    @Option(names = "--date", paramLabel = "DATE", description = "when, such as 2026-11-24 (default: that of --as-of)")
    private List<LocalDate> dates = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day to speak of; nothing can be dated after it (default: today)")
    private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--asset", paramLabel = "ID", split = ",", description = "only on these assets")
    private List<String> assets = List.of();

    @Option(names = "--advisory", paramLabel = "ID", split = ",", description = "only of these notices")
    private List<String> advisories = List.of();

    @Option(names = "--vulnerability", paramLabel = "ID", split = ",", description = "only these vulnerabilities")
    private List<String> vulnerabilities = List.of();

    @Option(names = "--all", description = "everything that the last kept run found")
    private boolean all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static ColumnNames names() throws UnusableInput {
        return ColumnNames.read(Installation.catalogue().resolve("columns.yaml"))
                .value();
    }

    /** A status as a person writes it. */
    static final class StatusWord implements ITypeConverter<Remediation> {
        @Override
        public Remediation convert(String word) throws UnusableInput {
            return names().remediation(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + word + "\" must be \"not remediated\", \"in progress\" or \"done\""));
        }
    }

    @Override
    public Integer call() throws Exception {
        boolean chosen = !assets.isEmpty() || !advisories.isEmpty() || !vulnerabilities.isEmpty();
        if (all == chosen) {
            throw new ParameterException(
                    spec.commandLine(), "Say for what: --asset, --advisory, --vulnerability, or --all alone.");
        }
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by must say who sets the status.");
        }
        LocalDate date = dates.isEmpty() ? asOf : dates.getLast();
        if (date.isAfter(asOf)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--date " + date + " lies after " + asOf + ", and what is still to come cannot count. Set \"in"
                            + " progress\" now, with the planned day in --note, and \"done\" when it is done.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + ". A hospital is a folder.");
        }
        RemediationStore store = new RemediationStore(folder, asOf, names());
        if (!store.exists()) {
            throw new UnusableInput("Nothing has been kept in " + folder + " yet. Keep a run first: wardround match "
                    + folder + " --keep");
        }
        List<Kept> set = new ArrayList<>();
        Mark.Set mark = new Mark.Set(status, by.strip(), date, note.strip());
        store.change(kept -> {
            List<Kept> now = new ArrayList<>();
            for (Kept one : kept) {
                if (wanted(one)) {
                    set.add(one.marked(mark));
                }
                now.add(wanted(one) ? one.marked(mark) : one);
            }
            return now;
        });
        print(set, spec.commandLine().getOut());
        if (set.isEmpty()) {
            throw new UnusableInput("The last kept run found nothing of that kind, so nothing was set.");
        }
        return ExitCode.FINE;
    }

    private boolean wanted(Kept kept) {
        return kept.presence() instanceof Kept.Here
                && (assets.isEmpty() || assets.contains(kept.key().asset()))
                && among(kept.key().advisoryId(), advisories)
                && among(kept.key().vulnerability(), vulnerabilities);
    }

    private static boolean among(String id, List<String> ids) {
        return ids.isEmpty() || ids.stream().anyMatch(id::equalsIgnoreCase);
    }

    private static void print(List<Kept> set, PrintWriter out) {
        TreeSet<String> assets = new TreeSet<>();
        TreeSet<String> notices = new TreeSet<>();
        for (Kept one : set) {
            assets.add(one.key().asset());
            notices.add(one.key().advisoryId());
            out.println(Terminal.printable("%-14s %-20s %-20s %s"
                    .formatted(
                            one.key().asset(),
                            one.key().advisoryId(),
                            one.key().vulnerability(),
                            one.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        }
        out.println(
                set.size() + " set: " + Plural.of(assets.size(), "asset") + ", " + Plural.of(notices.size(), "notice"));
    }
}
