package org.wardround.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.wardround.report.clock.ClockView;
import org.wardround.report.words.ClockWords;

/** Lays the card of clocks out, for screens and for one sheet of paper. */
public final class ClockPages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ClockPages.class.getClassLoader(), Pages.GENERATED);

    /** Finds the template. */
    public ClockPages() {}

    /**
     * The card for screens; it prints as one sheet, too.
     *
     * @param view what stands on it
     * @param words its language
     * @return HTML
     */
    public String onScreen(ClockView view, ClockWords words) {
        return render(view, words, new Sheet(Styles.clock(), false, ""));
    }

    /**
     * The card for paper.
     *
     * @param view what stands on it
     * @param words its language
     * @param points size of its letters, in points
     * @return well-formed XHTML
     */
    public String onPaper(ClockView view, ClockWords words, String points) {
        String css = Styles.clockOnPaper() + "body { font-size: " + points + "pt; }\n";
        return render(view, words, new Sheet(css, true, ""));
    }

    private String render(ClockView view, ClockWords words, Sheet sheet) {
        StringOutput out = new StringOutput();
        engine.render("clocks.jte", Map.of("view", view, "words", words, "sheet", sheet), out);
        return out.toString();
    }
}
