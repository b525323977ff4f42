package org.wardround.engine.matching;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;

/** Finds the version of an asset: in its own column, else in the model, else in the description. */
final class RowVersions {
    private static final Set<String> NOTHING = Set.of(
            "",
            "n/a",
            "na",
            "-",
            "--",
            "?",
            "unknown",
            "unbekannt",
            "inconnu",
            "sconosciuta",
            "desconocido",
            "onbekend",
            "keine",
            "none",
            "k.a.",
            "divers",
            "tbd",
            "0");
    private static final Pattern SYSTEM =
            Pattern.compile("(?i)^\\s*(?:microsoft )?(?:windows|win ?\\d|linux|ubuntu|debian|ios|android)\\b.*");
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?i)(?<![\\w.,/])(?:(?:version|ver\\.?|vers\\.?|rev\\.?|revision|release|sw|fw|firmware|software)[:\\s]*)?"
                    + "(?:[vr]\\.?\\s?)?\\d{1,4}(?:\\.\\d+)+(?:[a-z]\\d*)?(?:\\s(?:sp|build)\\s?\\d+)?(?![\\w.]|\\s?[t]\\b)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:version|vers\\.?|ver\\.?|rev\\.?|revision|release|sw|fw|firmware)[:\\s]+(?:[vr]\\.?)?([a-z]?[\\d][\\w.]*|[a-z]\\.\\d[\\w.]*)");

    private RowVersions() {}

    static RowVersion of(Asset asset) {
        String model = asset.product().model();
        String description = asset.product().description();
        String column = asset.software().version().trim();
        String all = String.join(
                " ",
                model,
                description,
                column,
                asset.software().operatingSystem(),
                asset.product().articleNumber());
        String written = usable(column) ? column : "";
        if (written.isEmpty()) {
            written = inText(model);
        }
        if (written.isEmpty()) {
            written = inText(description);
        }
        var day = Dates.in(description).or(() -> Dates.in(column)).or(() -> Dates.in(model));
        return new RowVersion(
                written, Version.of(written), day, asset.identifiers().serial(), Fold.fold(all));
    }

    private static boolean usable(String column) {
        String folded = Fold.fold(column).trim();
        if (NOTHING.contains(folded) || SYSTEM.matcher(column).matches()) {
            return false;
        }
        Version version = Version.of(folded);
        return version.hasNumber() || folded.length() <= 3;
    }

    private static String inText(String text) {
        for (Pattern pattern : List.of(IN_TEXT, LABELLED)) {
            Matcher matcher = pattern.matcher(Dates.in(text).isPresent() ? Dates.without(text) : text);
            if (matcher.find()) {
                return matcher.group().trim();
            }
        }
        return "";
    }
}
