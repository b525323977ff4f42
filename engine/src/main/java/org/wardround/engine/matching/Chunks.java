package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a name into units: words, model numbers, lists, spans and wildcards. */
final class Chunks {
    private static final int LONGEST_CODE = 4;
    private static final int LONGEST_MODEL_LETTERS = 4;
    private static final int MOST_UNITS = 40;
    private static final Pattern SPAN = Pattern.compile("^([A-Za-z]{1,6})(\\d{1,5})[-–]([A-Za-z]{0,6})(\\d{1,5})$");
    private static final Pattern NUMBER_TAIL = Pattern.compile("^\\d+[A-Za-z]{0,3}$");
    private static final Pattern LETTERS_HEAD = Pattern.compile("^([A-Za-z]+)[- ]?\\d.*$");
    private static final Pattern SERIES = Pattern.compile("(?i)series|serie|family|line|range|baureihe|gamme");
    /** "iQ-F" and "iQ-R" are two lines, not two of one. */
    private static final Pattern LINE = Pattern.compile("[A-Za-z]{2}-[A-Z]");

    private static final Pattern KIND = Pattern.compile("(?i)cpus?|switch|controller|router|device|camera|module|plc");
    private static final Pattern LETTERED = Pattern.compile("\\p{L}+[-\\d]*\\d+[A-Z]*");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");
    /** "NAE55 engines" are all that begin with "NAE55". */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)engines|controllers|routers|devices|cameras|switches|models|gateways|pumps|monitors|printers|servers|plcs|meters|drives|relays|scanners|analyzers");

    private Chunks() {}

    static List<Unit> of(String text) {
        List<Unit> units = new ArrayList<>();
        String[] chunks = text.trim().split("[\\s,;:]+", -1);
        for (int i = 0; i < chunks.length && units.size() < MOST_UNITS; i++) {
            String next = i + 1 < chunks.length ? chunks[i + 1] : "";
            boolean series = SERIES.matcher(next).matches();
            if (series && i > 0 && isKindOfFamily(chunks[i - 1], chunks[i])) {
                continue;
            }
            if (series && CODE.matcher(chunks[i]).matches() && !namesMember(chunks, chunks[i])) {
                units.add(Masks.codeSeries(chunks[i]));
            } else {
                String then = i + 2 < chunks.length ? chunks[i + 2] : "";
                boolean family = SERIES.matcher(then).matches() && isKindOfFamily(chunks[i], next);
                add(chunks[i], series || family || SEVERAL.matcher(next).matches(), units);
            }
        }
        return ModelRuns.listed(merged(units));
    }

    /** "CPU" in "S7-300 CPU family" says what kind of thing the family is: it is called "S7-300". */
    private static boolean isKindOfFamily(String model, String kind) {
        return LETTERED.matcher(model).matches() && isKind(kind);
    }

    /** Whether a word says what kind of thing something is: "CPU", "controllers". */
    static boolean isKind(String word) {
        return SEVERAL.matcher(word).matches() || KIND.matcher(word).matches();
    }

    /** "GS Series GS21" is one member, not the series. */
    private static boolean namesMember(String[] chunks, String code) {
        return Arrays.stream(chunks).anyMatch(chunk -> chunk.startsWith(code) && chunk.matches("\\p{L}+-?\\d.*"));
    }

    private static void add(String chunk, boolean series, List<Unit> units) {
        Matcher span = SPAN.matcher(chunk);
        if (span.matches() && isSpan(span.group(2), span.group(3), span.group(4), span.group(1))) {
            int low = Integer.parseInt(span.group(2));
            int high = Integer.parseInt(span.group(4));
            if (low < high) {
                units.add(new Unit.Span(Fold.fold(span.group(1)), low, high));
                return;
            }
        }
        if (chunk.contains("/")) {
            addList(chunk, series, units);
            return;
        }
        addParts(chunk, series, units);
    }

    /** "MX400-550" and "MX40-MX800" are spans; "S7-1200" is one series, since 7 and 1200 are no numbers of one kind. */
    private static boolean isSpan(String low, String letters, String high, String prefix) {
        return letters.isEmpty() ? low.length() == high.length() : letters.equalsIgnoreCase(prefix);
    }

    /** "MX800/700/600" and "EPIQ/Affiniti" are alternatives, "PET/CT" is one name. */
    private static void addList(String chunk, boolean series, List<Unit> units) {
        List<String> parts = new ArrayList<>();
        for (String part : NumberList.ended(chunk).split("/", -1)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        boolean models = parts.size() > 1 && parts.stream().allMatch(part -> part.matches(".*\\d.*"));
        boolean names = parts.size() > 1
                && (parts.stream().allMatch(part -> part.matches("\\p{L}{4,}")) || Alternatives.are(parts));
        if (!models && !names) {
            parts.forEach(part -> addParts(part, series, units));
            return;
        }
        String prefix = "";
        List<Unit> options = new ArrayList<>();
        for (String part : parts) {
            Matcher head = LETTERS_HEAD.matcher(part);
            if (head.matches()) {
                prefix = head.group(1);
            }
            boolean tail = NUMBER_TAIL.matcher(part).matches();
            List<Unit> made = new ArrayList<>();
            addParts(tail ? prefix + part : part, series, made);
            if (made.size() == 1) {
                options.add(made.getFirst());
            }
        }
        if (options.size() == parts.size()) {
            units.add(new Unit.OneOf(options));
        } else {
            parts.forEach(part -> addParts(part, series, units));
        }
    }

    private static void addParts(String chunk, boolean series, List<Unit> units) {
        if (LINE.matcher(chunk).matches()) {
            units.add(new Unit.Word(Fold.fold(chunk.replace("-", "")), true, Fold.fold(chunk)));
            return;
        }
        String[] parts = chunk.split("[-–_]+", -1);
        StringBuilder model = new StringBuilder();
        StringBuilder written = new StringBuilder();
        for (String part : parts) {
            List<Atom> atoms = Atom.of(part);
            if (atoms.isEmpty()) {
                continue;
            }
            boolean digits = part.matches(".*\\d.*");
            boolean letters = !digits && atoms.getFirst().text().length() <= LONGEST_MODEL_LETTERS;
            boolean seriesPart = SERIES.matcher(part).matches();
            boolean anyDigits = chunk.matches(".*\\d.*");
            if (anyDigits && (digits || letters) && !seriesPart) {
                atoms.forEach(atom -> model.append(atom.text()));
                written.append(part).append('-');
            } else {
                flush(model, written, series || seriesPart, units);
                atoms.forEach(atom -> units.add(word(atom)));
            }
        }
        flush(model, written, series, units);
    }

    private static void flush(StringBuilder model, StringBuilder written, boolean series, List<Unit> units) {
        if (!model.isEmpty()) {
            units.add(Masks.of(model.toString(), written.toString(), series));
        }
        model.setLength(0);
        written.setLength(0);
    }

    private static Unit word(Atom atom) {
        String bare = atom.original().replace("+", "");
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() <= LONGEST_CODE;
        boolean shortOne = bare.length() <= 2;
        return new Unit.Word(
                atom.text(), capitals || shortOne || atom.text().endsWith("+"), Fold.fold(atom.original()));
    }

    /** "TC10 TC20 TC30" is a list: neighbours with the same letters before their numbers. */
    private static List<Unit> merged(List<Unit> units) {
        List<Unit> merged = new ArrayList<>();
        for (Unit unit : units) {
            Unit last = merged.isEmpty() ? unit : merged.getLast();
            if (!merged.isEmpty() && alike(last, unit)) {
                List<Unit> options =
                        new ArrayList<>(last instanceof Unit.OneOf oneOf ? oneOf.options() : List.of(last));
                options.add(unit);
                merged.set(merged.size() - 1, new Unit.OneOf(options));
            } else {
                merged.add(unit);
            }
        }
        return merged;
    }

    private static boolean alike(Unit one, Unit other) {
        Unit last = one instanceof Unit.OneOf oneOf ? oneOf.options().getLast() : one;
        return last instanceof Unit.Model model
                && other instanceof Unit.Model next
                && !Letters.head(model.text()).isEmpty()
                && Letters.head(model.text()).equals(Letters.head(next.text()));
    }
}
