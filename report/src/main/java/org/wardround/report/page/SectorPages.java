package org.wardround.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.wardround.report.sector.Paper;
import org.wardround.report.words.SectorWords;

/** Lays the paper of a consultation out, for screens and for sheets of paper. */
public final class SectorPages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SectorPages.class.getClassLoader(), Pages.GENERATED);

    /** Finds the templates. */
    public SectorPages() {}

    /**
     * The paper for screens.
     *
     * @param paper what stands in it
     * @param words its language
     * @return HTML
     */
    public String onScreen(Paper paper, SectorWords words) {
        return render(paper, words, new Sheet(Styles.screen(), false, ""));
    }

    /**
     * The paper for sheets of paper.
     *
     * @param paper what stands in it
     * @param words its language
     * @return well-formed XHTML
     */
    public String onPaper(Paper paper, SectorWords words) {
        return render(paper, words, new Sheet(Styles.paper(), true, ""));
    }

    private String render(Paper paper, SectorWords words, Sheet sheet) {
        StringOutput out = new StringOutput();
        engine.render("position.jte", Map.of("paper", paper, "words", words, "sheet", sheet), out);
        return out.toString();
    }
}
