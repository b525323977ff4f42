package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.matching.RowVersion.Reach;

/** Takes the version column of a row apart: what is no version goes, several versions are told apart. */
final class VersionText {
    private static final Set<String> NOTHING = Set.of(
            "",
            "n/a",
            "na",
            "-",
            "--",
            "---",
            "?",
            "??",
            "unknown",
            "not known",
            "unbekannt",
            "nicht bekannt",
            "inconnu",
            "inconnue",
            "sconosciuta",
            "sconosciuto",
            "non nota",
            "desconocido",
            "desconocida",
            "onbekend",
            "keine",
            "keine angabe",
            "none",
            "k.a.",
            "k. a.",
            "kein",
            "divers",
            "diverse",
            "various",
            "tbd",
            "aktuell",
            "latest",
            "current",
            "neueste",
            "actuel",
            "actuelle",
            "s.o.",
            "n.v.",
            "x",
            "0");
    private static final Pattern SEGMENT = Pattern.compile(
            "\\s*[;+]\\s*|,\\s+|\\s+/\\s+|\\s+(?:-|bis|und|and|et)\\s+(?=v?\\d)|(?<=\\w)\\s*\\((?=[a-z])|(?<=\\.\\d{1,5})/(?=v?\\d{1,5}\\.)");
    private static final Pattern JOINED = Pattern.compile("^(?:build|patch|sp|hf|hotfix|upd|update)\\b.*");
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*(?:(?:microsoft )?(?:windows|win ?(?:\\d+|xp|nt|ce|vista)|linux|ubuntu|debian|ios|android|macos)\\b.*"
                    + "|(?:hw|hardware|platine|board|pcb)\\b.*"
                    + "|(?:sn|s/n|serial|seriennr|seriennummer|ser\\.|lizenz\\w*|licen[cs]e|licence|option\\w*|opt|key|mac|ip)\\b.*"
                    + "|(?:siehe|s\\.|see|voir|vedi|ver) [a-z].*)");
    private static final Pattern FROM =
            Pattern.compile("^(?:ab|from|a partir de|da|desde|vanaf|>=?|≥)\\s*(?:v\\.?|version)?\\s*(?=\\d)");
    private static final Pattern UP_TO =
            Pattern.compile("^(?:bis|up to|jusqu'?a|fino a|hasta|tot|max\\.?|<=?|≤)\\s*(?:v\\.?|version)?\\s*(?=\\d)");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "\\b(?:stand|firmware|firmwarestand|rev|version|vom|von|du|of|dal|sw|fw|softwarestand|sw-stand|build)\\b|[^a-z0-9]");
    private static final Pattern LEADING_V = Pattern.compile("^v\\.?\\s*(?=\\d)");
    private static final int LONGEST_CODE = 3;

    private final List<Version> versions = new ArrayList<>();
    private Reach reach = Reach.EXACT;

    VersionText(String column) {
        String text = Fold.fold(VersionReader.markWildcards(column.trim()));
        if (NOTHING.contains(text)) {
            return;
        }
        Matcher from = FROM.matcher(text);
        Matcher upTo = UP_TO.matcher(text);
        if (from.find()) {
            reach = Reach.FROM;
            text = text.substring(from.end());
        } else if (upTo.find()) {
            reach = Reach.UP_TO;
            text = text.substring(upTo.end());
        }
        for (String segment : segments(text)) {
            Version version = Version.marked(segment);
            if (!OTHER.matcher(segment).matches() && !isDate(segment) && usable(version, segment)) {
                versions.add(version);
            }
        }
    }

    List<Version> versions() {
        return versions;
    }

    Reach reach() {
        return reach;
    }

    private static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        for (String segment : SEGMENT.split(text, -1)) {
            if (!segments.isEmpty() && JOINED.matcher(segment).matches()) {
                segments.set(segments.size() - 1, segments.getLast() + " " + segment);
            } else if (!segment.isBlank()) {
                segments.add(
                        segment.contains("(")
                                ? segment.trim()
                                : segment.replace(")", "").trim());
            }
        }
        return segments;
    }

    private static boolean isDate(String segment) {
        String bare = LEADING_V.matcher(segment).replaceFirst("");
        return Dates.in(bare).isPresent()
                && DATE_WORDS.matcher(Dates.without(bare)).replaceAll("").isEmpty();
    }

    private static boolean usable(Version version, String segment) {
        return !NOTHING.contains(segment)
                && (version.hasNumber()
                        || segment.length() <= LONGEST_CODE
                        || (version.parts().size() == 1
                                && version.parts().getFirst().length() <= LONGEST_CODE));
    }
}
