package org.wardround.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.wardround.report.view.AnnexView;
import org.wardround.report.view.BoardView;
import org.wardround.report.words.Words;

/** Lays views out as pages. */
public final class Pages {
    static final String GENERATED = "org.wardround.report.page.generated";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), GENERATED);
    private final String screen = Styles.screen();
    private final String paper = Styles.paper();

    /** Finds the templates and style sheets. */
    public Pages() {}

    /**
     * The board's page for screens.
     *
     * @param view the page
     * @param words its language
     * @return HTML
     */
    public String board(BoardView view, Words words) {
        return render("board.jte", view, words, onScreen(words));
    }

    /**
     * The board's page for paper.
     *
     * @param view the page
     * @param words its language
     * @return well-formed XHTML
     */
    public String boardOnPaper(BoardView view, Words words) {
        return render("board.jte", view, words, new Sheet(paper, true, "-"));
    }

    /**
     * The annex for screens.
     *
     * @param view the annex
     * @param words its language
     * @return HTML
     */
    public String annex(AnnexView view, Words words) {
        return render("annex.jte", view, words, new Sheet(screen, false, ""));
    }

    /**
     * The annex for paper.
     *
     * @param view the annex
     * @param words its language
     * @return well-formed XHTML
     */
    public String annexOnPaper(AnnexView view, Words words) {
        return render("annex.jte", view, words, new Sheet(paper, true, ""));
    }

    private Sheet onScreen(Words words) {
        return new Sheet(screen, false, "annex." + words.language() + ".html");
    }

    private String render(String template, Object view, Words words, Sheet sheet) {
        StringOutput out = new StringOutput();
        engine.render(template, Map.of("view", view, "words", words, "sheet", sheet), out);
        return out.toString();
    }
}
