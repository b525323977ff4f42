package org.wardround.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets. */
final class Styles {
    private Styles() {}

    static String screen() {
        return load("screen.css");
    }

    static String paper() {
        return load("paper.css");
    }

    static String letter() {
        return load("letter.css");
    }

    static String clock() {
        return load("clock.css");
    }

    static String clockOnPaper() {
        return load("clockpaper.css");
    }

    private static String load(String file) {
        try (InputStream bytes = Styles.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The style sheet " + file + " is missing.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
