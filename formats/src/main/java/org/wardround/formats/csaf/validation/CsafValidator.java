package org.wardround.formats.csaf.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wardround.formats.csaf.validation.buyer.BuyerNeeds;
import org.wardround.formats.csaf.validation.header.HeaderTests;
import org.wardround.formats.csaf.validation.history.HistoryTests;
import org.wardround.formats.csaf.validation.kernel.CsafFile;
import org.wardround.formats.csaf.validation.kernel.CsafVersion;
import org.wardround.formats.csaf.validation.kernel.Diagnostic;
import org.wardround.formats.csaf.validation.kernel.Findings;
import org.wardround.formats.csaf.validation.kernel.MandatoryTest;
import org.wardround.formats.csaf.validation.metrics.MetricTests;
import org.wardround.formats.csaf.validation.products.ProductTests;
import org.wardround.formats.csaf.validation.profile.ProfileTests;
import org.wardround.formats.csaf.validation.registry.CweNames;
import org.wardround.formats.csaf.validation.registry.LanguageTags;
import org.wardround.formats.csaf.validation.registry.Licences;
import org.wardround.formats.csaf.validation.registry.SsvcPoints;
import org.wardround.formats.csaf.validation.shape.Structure;
import org.wardround.formats.csaf.validation.status.StatusTests;
import tools.jackson.databind.JsonNode;

/** Checks CSAF 2.0 and 2.1 documents: structure first, then every mandatory test, then what buyers need. */
public final class CsafValidator {

    private final Map<CsafVersion, List<MandatoryTest>> tests = new EnumMap<>(CsafVersion.class);

    /** Reads the lists that the tests refer to, once. */
    public CsafValidator() {
        List<MandatoryTest> metrics = MetricTests.of(CweNames.read(), SsvcPoints.read());
        LanguageTags tags = LanguageTags.read();
        Licences licences = Licences.read();
        for (CsafVersion version : CsafVersion.values()) {
            List<MandatoryTest> all = new ArrayList<>(ProductTests.of(version));
            all.addAll(HistoryTests.of(version));
            all.addAll(StatusTests.of(version));
            all.addAll(metrics);
            all.addAll(ProfileTests.of(version));
            all.addAll(HeaderTests.of(version, tags, licences));
            tests.put(version, all);
        }
    }

    /**
     * Checks structure and mandatory tests.
     *
     * @param root the whole JSON value, of any structure
     * @return what is wrong; nothing when the document is valid
     */
    public List<Diagnostic> validate(JsonNode root) {
        Findings findings = new Findings();
        validate(root, CsafFile.of(root), findings);
        return findings.toList();
    }

    private void validate(JsonNode root, CsafFile file, Findings findings) {
        Structure.check(root, file.version(), findings);
        for (MandatoryTest test : tests.getOrDefault(file.version(), List.of())) {
            test.run(file, findings);
        }
    }

    /**
     * Checks structure and mandatory tests, and looks for what a buyer misses.
     *
     * @param root the whole JSON value, of any structure
     * @return what is wrong, then what is missing
     */
    public List<Diagnostic> check(JsonNode root) {
        CsafFile file = CsafFile.of(root);
        Findings findings = new Findings();
        validate(root, file, findings);
        BuyerNeeds.check(file, findings);
        return findings.toList();
    }

    /**
     * Looks for what a buyer misses in a document, valid or not.
     *
     * @param root the whole JSON value
     * @return what is missing
     */
    public List<Diagnostic> buyerNeeds(JsonNode root) {
        Findings findings = new Findings();
        BuyerNeeds.check(CsafFile.of(root), findings);
        return findings.toList();
    }
}
