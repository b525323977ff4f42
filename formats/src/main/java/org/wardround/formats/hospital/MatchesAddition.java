package org.wardround.formats.hospital;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.kernel.Location;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.remediation.Correction;
import org.wardround.engine.remediation.Correction.EqualDevices;
import org.wardround.engine.remediation.Correction.EqualVersions;
import org.wardround.engine.remediation.Correction.OneAsset;

/**
 * Adds corrections to the end of matches.yaml. What is there stays as it is, byte for byte; what was written is read again
 * before it takes the place of the file.
 */
public final class MatchesAddition {
    private static final String BEGIN = """
            # What people and manufacturers know better than the rules: docs/input/matches.md
            schema: 1
            corrections:
            """;
    private static final Pattern TOP = Pattern.compile("(?m)^[^\\s#-][^\\n]*");
    private static final Pattern EMPTY_LIST = Pattern.compile("corrections:\\s*(?:\\[\\s*]\\s*)?(?:#.*)?\\r?");
    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

    private MatchesAddition() {}

    /**
     * Adds corrections.
     *
     * @param path matches.yaml; made when it is not there
     * @param corrections what to add; their numbers don't matter
     * @return nothing, or why nothing was written
     * @throws IOException when the file cannot be read or written
     */
    public static Optional<Problem> add(Path path, List<Correction> corrections) throws IOException {
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        boolean there = Files.exists(path);
        String before = BEGIN;
        List<Correction> known = List.of();
        int problems = 0;
        if (there) {
            Optional<String> text = text(path);
            Optional<String> open = text.flatMap(MatchesAddition::openAtEnd);
            if (open.isEmpty()) {
                return refusal();
            }
            Read<List<Correction>> read = MatchesFile.read(path);
            before = open.get();
            known = read.value();
            problems = read.problems().size();
        }
        String after = before + entries(corrections, indent(before), before.contains("\r\n") ? "\r\n" : "\n");
        List<Correction> expected = new ArrayList<>(known);
        expected.addAll(corrections);
        int most = problems;
        boolean written = WholeFile.write(path, after, file -> reads(file, expected, most));
        return written ? Optional.empty() : refusal();
    }

    private static Optional<Problem> refusal() {
        return Optional.of(Problem.error(
                "matches.add",
                Location.file(MatchesFile.NAME),
                "Nothing could be added at the end of the file without changing what is there. Make \"corrections:\" the"
                        + " last key, as a list with hyphens, and save the file as UTF-8; then try again."));
    }

    private static Optional<String> text(Path path) throws IOException {
        try {
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text so that an entry can follow; empty when the list of corrections is not what stands last. */
    private static Optional<String> openAtEnd(String text) {
        Matcher top = TOP.matcher(text);
        int start = -1;
        String last = "";
        while (top.find()) {
            start = top.start();
            last = top.group();
        }
        if (!last.startsWith("corrections:") || !EMPTY_LIST.matcher(last).matches()) {
            return Optional.empty();
        }
        String open = last.contains("[")
                ? text.substring(0, start) + "corrections:" + text.substring(start + last.length())
                : text;
        return Optional.of(open.endsWith("\n") ? open : open + "\n");
    }

    private static String indent(String text) {
        Matcher item = ITEM.matcher(text.substring(text.lastIndexOf("corrections:")));
        return item.find() ? item.group(1) : "  ";
    }

    private static boolean reads(Path file, List<Correction> expected, int problems) {
        Read<List<Correction>> read = MatchesFile.read(file);
        List<Correction> plain =
                read.value().stream().map(MatchesAddition::unnumbered).toList();
        return read.problems().size() == problems
                && plain.equals(
                        expected.stream().map(MatchesAddition::unnumbered).toList());
    }

    private static Correction unnumbered(Correction one) {
        return new Correction(0, one.target(), one.advisoryId(), one.ruling(), one.decision());
    }

    private static String entries(List<Correction> corrections, String indent, String end) {
        StringBuilder out = new StringBuilder();
        for (Correction correction : corrections) {
            String start = "- ";
            for (String line : lines(correction)) {
                out.append(indent).append(start).append(line).append(end);
                start = "  ";
            }
        }
        return out.toString();
    }

    private static List<String> lines(Correction correction) {
        PersonDecision decision = correction.decision();
        List<String> lines = new ArrayList<>();
        switch (correction.target()) {
            case OneAsset one -> lines.add("asset: " + quoted(one.assetId()));
            case EqualVersions equal -> {
                addDevices(lines, equal.devices());
                lines.add("version: " + quoted(equal.version().isEmpty() ? MatchesFile.NO_VERSION : equal.version()));
            }
            case EqualDevices equal -> addDevices(lines, equal);
        }
        lines.add("advisory: " + quoted(correction.advisoryId()));
        if (correction.ofOneVulnerability()) {
            lines.add("vulnerability: " + quoted(decision.vulnerability()));
        }
        lines.add("verdict: " + verdict(correction.ruling()));
        lines.add("reason: " + quoted(decision.why()));
        lines.add("author: " + quoted(decision.author()));
        lines.add("date: " + decision.date());
        if (decision.term() instanceof PersonDecision.Until until) {
            lines.add("expires: " + until.day());
        }
        return lines;
    }

    private static void addDevices(List<String> lines, EqualDevices equal) {
        lines.add("maker: " + quoted(equal.maker()));
        lines.add("model: " + quoted(equal.model()));
    }

    private static String verdict(Correction.Ruling ruling) {
        return switch (ruling) {
            case Correction.Pinned pinned ->
                pinned.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Correction.Rejected rejected -> "no-match";
        };
    }

    /** A text in double quotes, which YAML reads as JSON does. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
