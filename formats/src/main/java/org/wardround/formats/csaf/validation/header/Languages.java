package org.wardround.formats.csaf.validation.header;

import java.util.List;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.registry.LanguageTags;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.JsonPlace;

/** 6.1.12, 6.1.15 and 6.1.28: languages exist, and a translation says from which other language. */
final class Languages implements MandatoryTest {

    private final LanguageTags tags;

    Languages(LanguageTags tags) {
        this.tags = tags;
    }

    @Override
    public void run(CsafFile file, Findings findings) {
        JsonPlace document = file.document();
        for (String key : List.of("lang", "source_lang")) {
            JsonPlace place = document.at(key);
            if (place.present() && !tags.knows(place.text())) {
                findings.fail("6.1.12", place, "There is no language \"" + Excerpt.of(place.text()) + "\".");
            }
        }
        JsonPlace source = document.at("source_lang");
        if (document.at("publisher").text("category").equals("translator")
                && source.text().isEmpty()) {
            findings.fail("6.1.15", source, "A translator must say from which language the document was translated.");
        }
        if (source.present() && source.text().equals(document.text("lang"))) {
            findings.fail("6.1.28", source, "The document is said to be translated from its own language.");
        }
    }
}
