package org.wardround.conformance.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The page with all figures. The system property {@code wardround.write} writes it anew. */
final class FiguresPage {
    private static final String HEAD = """
            # Our risk figures beside published ones

            Written by `RiskFiguresTest`, which fails when a figure lies further away than "allowed": mvn -pl conformance -am test -Dtest=RiskFiguresTest -Dsurefire.failIfNoSpecifiedTests=false -Dwardround.write=true

            Allowed is 1e-9 of the figure (closed forms), half of the last digit that was printed, or three standard errors (ours, at 1,000,000 years, and theirs, at their number of draws).
            Models of other programs (pyfair's PERT, evaluator's mean of controls) live in `conformance/` and never bend the engine; their figures are drawn by these models.

            Two things that such programs do and that ours does not: pyfair's PERT has a standard deviation of (high - low) / (weight + 2), which is wider than the PERT of Vose and mc2d; and
            one draw of the magnitude times one of the rate overstates the spread of a year with many events, which are independent here.
            """;

    private FiguresPage() {}

    static void check(Path page, List<Beside> figures) throws IOException {
        String text = text(figures);
        if (Boolean.getBoolean("wardround.write")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page))
                .as("docs/risk-figures.md, written anew")
                .isEqualTo(text);
    }

    private static String text(List<Beside> figures) {
        StringBuilder text = new StringBuilder(HEAD);
        String group = "";
        for (Beside figure : figures) {
            if (!figure.group().equals(group)) {
                group = figure.group();
                text.append("\n## ")
                        .append(group)
                        .append(
                                "\n\n| figure | published or exact | ours | apart (share) | allowed (share) |\n|---|---|---|---|---|\n");
            }
            text.append("| ")
                    .append(figure.what())
                    .append(" | ")
                    .append(number(figure.published()))
                    .append(" | ")
                    .append(number(figure.ours()))
                    .append(" | ")
                    .append(relative(figure.distance(), figure.published()))
                    .append(" | ")
                    .append(relative(figure.allowed(), figure.published()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String number(double value) {
        int decimals = Math.abs(value) >= 1e6 ? 2 : Math.abs(value) >= 1000 ? 4 : 9;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    private static String relative(double distance, double of) {
        return String.format(Locale.ROOT, distance / Math.abs(of) < 1e-7 ? "%.0e" : "%.5f", distance / Math.abs(of));
    }
}
