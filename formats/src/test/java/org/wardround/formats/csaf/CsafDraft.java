package org.wardround.formats.csaf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Vulnerability;
import org.wardround.engine.kernel.Problem;
import org.wardround.formats.json.ProblemLog;

/** A small CSAF document to read: single quotes stand for double ones, so that tests can be read. */
record CsafDraft(CsafDocument document, List<Problem> problems) {

    static final String HEAD = """
            'document': {'category': 'csaf_security_advisory', 'csaf_version': '2.0', 'title': 'T',
              'publisher': {'category': 'vendor', 'name': 'P', 'namespace': 'https://p.example'},
              'tracking': {'id': 'A-1', 'version': '1', 'status': 'final',
                'initial_release_date': '2024-01-02T00:00:00Z', 'current_release_date': '2024-03-04T23:30:00Z'}}""";

    static final String TWO_PRODUCTS = """
            'product_tree': {'full_product_names': [
              {'product_id': 'P1', 'name': 'Pump 1'}, {'product_id': 'P2', 'name': 'Pump 2'}]}""";

    static CsafDraft read(String... members) {
        String text = ("{" + String.join(",", members) + "}").replace('\'', '"');
        ProblemLog log = new ProblemLog("a.json");
        CsafDocument document = CsafReader.read(text.getBytes(StandardCharsets.UTF_8), log)
                .orElseThrow(() -> new AssertionError("This is no CSAF document: " + text));
        return new CsafDraft(document, log.toList());
    }

    Advisory advisory() {
        return document.advisory();
    }

    Vulnerability vulnerability() {
        return advisory().vulnerabilities().getFirst();
    }

    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    List<String> places() {
        return problems.stream().map(problem -> problem.location().place()).toList();
    }
}
