package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.NamePattern.Source;

/** Takes product names apart into the ways in which the product may be called. */
final class NameParser {
    private static final int LONGEST = 600;
    private static final Pattern EXCLUDED =
            Pattern.compile("(?i)[,;]?\\s*\\b(?:not including|excluding|except(?: for)?)\\b\\s+(.*)$");
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)*");
    private static final Pattern WINDOWS =
            Pattern.compile("(?i)\\bwindows (?:server )?(20\\d\\d|xp|vista|7|8\\.1|8|10|11)[- ]based\\b.*$");
    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?:^|(?<=\\s))(?:v|ver\\.?\\s?|version\\s)?(\\d+(?:\\.\\d+)*\\.[\\dx]+(?:/\\d+\\.\\d+)*)(?=\\s|$)|(?<=\\s)v(\\d+)(?=\\s|$)");
    private static final Pattern INCLUDING = Pattern.compile("(?i)^(?:including|incl\\.?)\\s*");
    private static final Pattern PART_NUMBER = Pattern.compile("(?i)\\bpart (?:number|no\\.?|#)\\s*([A-Za-z0-9-]{5,})");
    private static final Pattern NUMBERS = Pattern.compile("(?i)\\b(?:part|order|article) numbers?\\b");
    private static final Pattern ONE_CODE = Pattern.compile("[A-Za-z][A-Za-z0-9+-]{1,11}|\\d{5,}[A-Za-z]?");

    private static final Pattern TELLING_CODE = Pattern.compile("[A-Z0-9][A-Z0-9 ./+-]{1,29}");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern CLAUSE = Pattern.compile("(?i)\\s+(?:that|which)\\s+\\p{L}+\\s.*$");
    /** "Network Automation Engine (NAE55 only)" is the NAE55. */
    private static final Pattern ONLY = Pattern.compile("\\s+only$");

    private static final Pattern ONLY_CODE = Pattern.compile("\\p{Lu}{2,5}-?\\d{2,5}\\p{Lu}{0,3} only");

    private static final Pattern CODE_OR_NUMBER = Pattern.compile(".*(?:\\p{Lu}{2}|\\d).*");

    private NameParser() {}

    static ProductName parse(String raw, NameRules on) {
        String text = Fold.repair(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw)
                .replaceAll("[®™]", "");
        List<NamePattern> excluded = new ArrayList<>();
        List<VersionRule> rules = new ArrayList<>();
        Matcher exclusion = EXCLUDED.matcher(text);
        if (exclusion.find()) {
            for (String name : exclusion.group(1).split("(?i)\\band\\b|,", -1)) {
                excluded.add(new NamePattern(Chunks.of(name), Source.NAME));
            }
            text = text.substring(0, exclusion.start());
        }
        text = withoutClause(text);
        NameLimits limits = new NameLimits(text);
        rules.addAll(limits.rules());
        text = on.on(NameRule.WILDCARD)
                ? Wildcards.written(limits.rest())
                : limits.rest().replace("*", "");
        text = on.on(NameRule.ALTERNATIVES) ? text : Alternatives.apart(text);
        List<String> written = new ArrayList<>(limits.written());
        Matcher windows = WINDOWS.matcher(text);
        if (windows.find()) {
            written.add(windows.group().trim());
            rules.add(new VersionRule.On("windows " + Fold.fold(windows.group(1))));
            text = text.substring(0, windows.start());
        }
        Matcher version = VERSION.matcher(text.replaceAll("\\([^()]*\\)", ""));
        List<VersionRule> versions = new ArrayList<>();
        while (version.find()) {
            String found = version.group(1) != null ? version.group(1) : version.group(2);
            written.add(version.group().trim());
            for (String one : found.split("/", -1)) {
                versions.add(new VersionRule.Called(Version.of(one), one, false));
            }
            text = text.replace(version.group(), " ");
        }
        if (!versions.isEmpty()) {
            rules.add(new VersionRule.Any(versions));
        }
        return new ProductName(patterns(text, on), excluded, rules, String.join(", ", written));
    }

    /** What a product does is no part of its name: "IQ controllers that utilize the IC protocol". */
    private static String withoutClause(String text) {
        String bare = CLAUSE.matcher(text).replaceFirst("");
        return CODE_OR_NUMBER.matcher(bare).matches() ? bare : text;
    }

    private static List<NamePattern> patterns(String text, NameRules rules) {
        List<List<Unit>> found = new ArrayList<>();
        Matcher note = PARENTHESES.matcher(text);
        String base = PARENTHESES.matcher(NumberList.withoutOptional(text)).replaceAll(" ");
        boolean keepBase = true;
        List<List<Unit>> extra = new ArrayList<>();
        if (NumberList.hasOptional(text)) {
            extra.add(
                    Chunks.of(PARENTHESES.matcher(NumberList.withOptional(text)).replaceAll(" ")));
        }
        while (rules.on(NameRule.NOTE) && note.find()) {
            String inner = note.group(1).trim();
            if (ONLY_CODE.matcher(inner).matches()) {
                extra.add(Chunks.of(ONLY.matcher(inner).replaceFirst(" series")));
                keepBase = false;
                continue;
            }
            boolean numbers = NUMBERS.matcher(inner).find();
            List<Unit> members = numbers
                    ? List.of()
                    : members(Chunks.of(INCLUDING.matcher(inner).replaceFirst("")));
            if (!members.isEmpty()) {
                List<Unit> family = withoutCodes(Chunks.of(base));
                family.add(new Unit.OneOf(members));
                extra.add(family);
                keepBase &= INCLUDING.matcher(inner).find() || !endsWithCodeOf(members, Chunks.of(base));
            } else if (ONE_CODE.matcher(inner).matches()) {
                acronym(text.substring(0, note.start()), inner, text.substring(note.end()))
                        .ifPresent(extra::add);
                if (inner.matches(".*\\d.*") && inner.length() > 3) {
                    extra.add(Chunks.of(inner));
                }
            }
            if (members.isEmpty()
                    && inner.matches(".*\\d.*")
                    && TELLING_CODE.matcher(inner).matches()) {
                extra.add(Chunks.of(BRACKETS.matcher(text).replaceAll(" ")));
            }
            Matcher part = PART_NUMBER.matcher(inner);
            if (part.find()) {
                extra.add(Chunks.of(part.group(1)));
            }
        }
        if (keepBase) {
            found.add(Chunks.of(base));
        }
        found.addAll(extra);
        if (rules.on(NameRule.SEVERAL_NAMES)) {
            segments(base).forEach(found::add);
            repeated(base).ifPresent(found::add);
        }
        return found.stream()
                .filter(units -> !units.isEmpty())
                .distinct()
                .map(units -> new NamePattern(units, Source.NAME))
                .toList();
    }

    /** Model numbers in a note such as "(MX400-550)" or "(including MP2/X2/MP30)". */
    private static List<Unit> members(List<Unit> units) {
        List<Unit> members = new ArrayList<>();
        for (Unit unit : units) {
            switch (unit) {
                case Unit.Span span -> members.add(span);
                case Unit.OneOf oneOf ->
                    members.addAll(oneOf.options().stream()
                            .filter(NameParser::lettered)
                            .toList());
                case Unit.Model model -> members.addAll(List.of());
                case Unit.Masked masked -> members.addAll(List.of());
                case Unit.Word word -> members.addAll(List.of());
            }
        }
        return members;
    }

    private static boolean lettered(Unit unit) {
        return switch (unit) {
            case Unit.Model model -> Character.isLetter(model.text().charAt(0));
            case Unit.Masked masked ->
                !masked.head().isEmpty() && Character.isLetter(masked.head().charAt(0));
            case Unit.Span span -> true;
            case Unit.OneOf oneOf -> false;
            case Unit.Word word -> false;
        };
    }

    private static List<Unit> withoutCodes(List<Unit> units) {
        List<Unit> words = new ArrayList<>();
        for (Unit unit : units) {
            if (unit instanceof Unit.Word word && !word.code()) {
                words.add(unit);
            }
        }
        return words;
    }

    /** Whether the name ends with the letters of its members, as in "Monitors MX (MX400-550)". */
    private static boolean endsWithCodeOf(List<Unit> members, List<Unit> units) {
        return !units.isEmpty()
                && units.getLast() instanceof Unit.Word word
                && members.stream().anyMatch(member -> member.shown().startsWith(word.text()));
    }

    /** "Intelligent Power Manager (IPM) v1" is also "IPM v1", "Battery (B)" is not. */
    private static Optional<List<Unit>> acronym(String before, String code, String after) {
        String letters = Fold.fold(code).replaceAll("[^a-z0-9]", "");
        String[] words = before.trim().split("[\\s-]+", -1);
        for (int from = words.length - 1; from >= 0 && words.length - from <= letters.length() + 2; from--) {
            StringBuilder initials = new StringBuilder();
            StringBuilder last = new StringBuilder();
            StringBuilder humps = new StringBuilder();
            for (int i = from; i < words.length; i++) {
                String word = Fold.fold(words[i]).replaceAll("[^a-z0-9]", "");
                if (Words.STOP.contains(word)) {
                    continue;
                }
                initials.append(word.isEmpty() ? "" : word.substring(0, 1));
                humps.append(humps(words[i]));
                last.append(word.length() <= 2 ? word : word.isEmpty() ? "" : word.substring(0, 1));
            }
            boolean fits =
                    letters.contentEquals(initials) || letters.contentEquals(last) || letters.contentEquals(humps);
            if (fits && letters.length() > 1) {
                String head = String.join(" ", List.of(words).subList(0, from));
                return Optional.of(Chunks.of(
                        head + " " + code + " " + PARENTHESES.matcher(after).replaceAll(" ")));
            }
        }
        return Optional.empty();
    }

    /** "IntelliBridge" begins with "I" and "B". */
    private static String humps(String word) {
        String capitals = word.replaceAll("[^\\p{Lu}]", "");
        return Fold.fold(capitals.isEmpty() ? word.substring(0, Math.min(1, word.length())) : capitals);
    }

    /** "ELI 150c/BUR 150c/MLBUR 150c": several names, each with its own model number or of several words. */
    private static List<List<Unit>> segments(String base) {
        String[] parts = base.split("/", -1);
        if (parts.length < 2) {
            return List.of();
        }
        List<List<Unit>> segments = new ArrayList<>();
        for (String part : parts) {
            String trimmed = part.trim();
            boolean model = trimmed.matches(".*[A-Za-z]{2,}[ -]?\\d.*");
            boolean words = trimmed.matches("\\p{L}{4,}( \\p{L}{4,})+");
            if (!model && !words) {
                return List.of();
            }
            segments.add(Chunks.of(trimmed));
        }
        return segments;
    }

    /** "Alaris Gateway Workstation Alaris GS" is also "Alaris GS": a first word that comes again begins a name. */
    private static Optional<List<Unit>> repeated(String base) {
        String[] words = base.trim().split("\\s+", -1);
        if (words.length < 3 || words[0].length() < 4) {
            return Optional.empty();
        }
        for (int i = words.length - 2; i > 0; i--) {
            if (words[i].equalsIgnoreCase(words[0])) {
                return Optional.of(Chunks.of(String.join(" ", List.of(words).subList(i, words.length))));
            }
        }
        return Optional.empty();
    }
}
