package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.RowVersion.Reach;

/** Finds the version of an asset: in its own column, else in the model, else in the description. */
final class RowVersions {
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?i)(?<![\\w.,/])(?!802\\.\\d|\\d\\.\\d ?t\\b)(?:(?:version|ver\\.?|vers\\.?|rev\\.?|revision|release|sw|fw|firmware|software)[:\\s]*)?"
                    + "(?:[vr]\\.?\\s?)?\\d{1,4}(?:\\.\\d+)+(?:[a-z]\\d*)?(?:-\\d+)?(?:\\s(?:sp|build)\\s?\\d+)?(?![\\w.]|\\s?[t]\\b)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:version|vers\\.?|ver\\.?|rev\\.?|revision|release|sw|fw|firmware)[:\\s]+(?:[vr]\\.?)?([a-z]?[\\d][\\w.]*|[a-z]\\.\\d[\\w.]*)");

    /** "B.06.18" and "K.21" at the end of a model. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?<=[\\s/(,;])(?:[A-Z]\\.\\d{2,3}(?:\\.\\d{1,4})*|[A-Z](?:\\.\\d{1,4}){2,})[a-z]?(?=[\\s)]*$)");

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
        Optional<DaySpan> day = Dates.in(description)
                .or(() -> Dates.in(column))
                .or(() -> Dates.in(model))
                .or(() -> Dates.year(column));
        String serial = asset.identifiers().serial();
        String text = Fold.fold(all);
        VersionText own = new VersionText(column);
        if (!own.versions().isEmpty()) {
            return new RowVersion(column, own.versions(), own.reach(), day, serial, text);
        }
        String found = inText(model);
        if (found.isEmpty()) {
            found = inText(description);
        }
        List<Version> versions = found.isEmpty() ? List.of() : List.of(Version.of(found));
        return new RowVersion(found, versions, Reach.EXACT, day, serial, text);
    }

    private static String inText(String text) {
        String dateless = Dates.in(text).isPresent() ? Dates.without(text) : text;
        for (Pattern pattern : List.of(IN_TEXT, LABELLED, TRAILING)) {
            Matcher matcher = pattern.matcher(dateless);
            String finest = "";
            while (matcher.find()) {
                String found = matcher.group().trim();
                finest = finest.isEmpty() || isFiner(found, finest) ? found : finest;
            }
            if (!finest.isEmpty()) {
                return finest;
            }
        }
        return "";
    }

    /** "V13.0 V13.0.0.9": the name of the product, then its version. */
    private static boolean isFiner(String found, String other) {
        Version version = Version.of(found);
        return version.parts().size() > Version.of(other).parts().size() && version.startsWith(Version.of(other));
    }
}
