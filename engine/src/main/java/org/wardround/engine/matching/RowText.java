package org.wardround.engine.matching;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;

/** What a row says beside its model: its description, the name of its firmware, and that it is an app. */
final class RowText {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern APP = Pattern.compile("(?i)\\b(?:apps?|applications?|android|ios|iphone|ipad)\\b");
    private static final String CALLED = " mobile application";

    private RowText() {}

    /** The description, and words of other columns that products are called by. */
    static String of(Asset asset) {
        String description = asset.product().description();
        String firmware = firmware(asset.software().version());
        boolean app = APP.matcher(asset.product().model()).find();
        return firmware.isEmpty() && !app ? description : description + firmware + (app ? CALLED : "");
    }

    /** "ALEOS 4.12.0" in the version column names the firmware. */
    static String firmware(String version) {
        if (!Letters.hasLetter(version)) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        Matcher word = WORD.matcher(version);
        while (word.find()) {
            if (!Words.OF_VERSIONS.contains(word.group().toLowerCase(Locale.ROOT))) {
                words.append(' ').append(word.group());
            }
        }
        return words.toString();
    }
}
