package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.engine.packages.CpeName;
import org.wardround.engine.packages.Ecosystem;
import org.wardround.engine.packages.PackageUrl;
import org.wardround.engine.packages.VersRange;

/**
 * Decides how versions are tested where an identifier names a product: the narrower of the identifier's own version and the
 * version text counts, and packages are ordered as their ecosystem does.
 */
final class VersionTests {
    private static final Pattern RANGE = Pattern.compile(
            "(?i)[<>≤≥]|\\b(?:prior|before|earlier|older|lower|below|up to|through|later|newer|above|all)\\b");
    private static final Pattern BOUNDS =
            Pattern.compile("(?:\\s*(?:<=|>=|<|>|=)\\s*[^\\s<>=|,]+\\s*(?:\\|{1,2}|,)?)+\\s*");
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>|=)\\s*([^\\s<>=|,]+)");

    private VersionTests() {}

    static VersionTest of(PackageUrl purl, Entry entry) {
        String text = entry.product().versionText();
        Optional<VersRange> written = VersRange.of(text);
        if (written.isPresent()) {
            return new VersionTest.InOrder("", written.get(), text);
        }
        Optional<Ecosystem> order = Ecosystem.of(purl.type());
        if (!purl.version().isEmpty() && !RANGE.matcher(text).find()) {
            String version = purl.orderedVersion();
            return order.isPresent()
                    ? new VersionTest.InOrder("", exactly(purl.type(), version), version)
                    : new VersionTest.ByText("", new VersionRule.Exact(Version.of(version), version), version);
        }
        Optional<VersRange> range = order.isEmpty() ? Optional.empty() : plain(purl.type(), text);
        return range.<VersionTest>map(one -> new VersionTest.InOrder("", one, text))
                .orElseGet(() -> new VersionTest.ByText("", entry.rule(), text));
    }

    static VersionTest of(CpeName cpe, Entry entry) {
        String text = entry.product().versionText();
        Optional<VersRange> written = VersRange.of(text);
        if (written.isPresent() && written.get().ecosystem() != Ecosystem.SEMVER) {
            return new VersionTest.InOrder("", written.get(), text);
        }
        String version = cpe.fullVersion();
        boolean open = entry.rule() instanceof VersionRule.Everything;
        return open && !version.isEmpty()
                ? new VersionTest.ByText("", new VersionRule.Exact(Version.of(version), version), version)
                : ofText(entry);
    }

    static VersionTest ofText(Entry entry) {
        return new VersionTest.ByText("", entry.rule(), entry.product().versionText());
    }

    private static VersRange exactly(String type, String version) {
        return VersRange.of(VersRange.text(type, List.of("=", version))).orElseThrow();
    }

    /** "&gt;= 2.0, &lt; 2.3.1", or one version alone, as a range of an ecosystem; empty for anything that has more words. */
    private static Optional<VersRange> plain(String type, String text) {
        List<String> bounds = new ArrayList<>();
        if (BOUNDS.matcher(text).matches()) {
            Matcher bound = BOUND.matcher(text);
            while (bound.find()) {
                bounds.add(bound.group(1));
                bounds.add(bound.group(2));
            }
        } else if (!text.isBlank() && text.matches("\\s*[\\w.+~:-]*\\d[\\w.+~:-]*\\s*")) {
            bounds.addAll(List.of("=", text.strip()));
        }
        return bounds.isEmpty() ? Optional.empty() : VersRange.of(VersRange.text(type, bounds));
    }
}
