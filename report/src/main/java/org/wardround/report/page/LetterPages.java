package org.wardround.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.wardround.report.letter.IndexView;
import org.wardround.report.letter.LetterView;
import org.wardround.report.words.LetterWords;

/** Lays letters out as pages that stand alone, for screens and for printing. */
public final class LetterPages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPages.class.getClassLoader(), Pages.GENERATED);
    private final Sheet sheet = new Sheet(Styles.letter(), false, "");

    /** Finds the templates and the style sheet. */
    public LetterPages() {}

    /**
     * A letter.
     *
     * @param view what stands in it
     * @param words its language
     * @return HTML
     */
    public String letter(LetterView view, LetterWords words) {
        return render("letter.jte", view, words);
    }

    /**
     * The list of all letters.
     *
     * @param view what stands in it
     * @param words its language
     * @return HTML
     */
    public String index(IndexView view, LetterWords words) {
        return render("letters.jte", view, words);
    }

    private String render(String template, Object view, LetterWords words) {
        StringOutput out = new StringOutput();
        engine.render(template, Map.of("view", view, "words", words, "sheet", sheet), out);
        return out.toString();
    }
}
