package org.wardround.formats.csaf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.intelligence.BranchNode;
import org.wardround.engine.kernel.Mojibake;
import org.wardround.formats.json.Excerpt;
import org.wardround.formats.json.ProblemLog;

/** Looks at names as a person would: broken letters, outer blanks, and ranges that say another thing than the name. */
final class NameChecks {

    private final ProblemLog log;
    private final Set<String> seen = new HashSet<>();

    private NameChecks(ProblemLog log) {
        this.log = log;
    }

    static void run(List<AdvisoryProduct> products, ProblemLog log) {
        NameChecks checks = new NameChecks(log);
        List<BranchNode> before = List.of();
        for (AdvisoryProduct product : products) {
            checks.path(product, before);
            checks.name(product.fullName(), product.pointer());
            RangeAgainstName.check(product, log);
            before = product.path();
        }
    }

    /** The names of the branches, without those that the product shares with the one before it. */
    private void path(AdvisoryProduct product, List<BranchNode> before) {
        List<BranchNode> path = product.path();
        for (int i = 0; i < path.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(path.get(i))) {
                name(path.get(i).name(), product.pointer());
            }
        }
    }

    private void name(String name, String pointer) {
        if (!plain(name) && seen.add(name)) {
            look(name, pointer);
        }
    }

    /** Whether nothing can be wrong with a name, as with nearly all. */
    private static boolean plain(String name) {
        if (!name.isEmpty() && (name.charAt(0) <= ' ' || name.charAt(name.length() - 1) <= ' ')) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void look(String name, String pointer) {
        if (name.indexOf('\uFFFD') >= 0) {
            log.warning(
                    "csaf.name.lost-letter",
                    pointer,
                    "The name \"" + Excerpt.of(name) + "\" has lost a letter before it was published.");
        } else if (!Mojibake.repair(name).equals(name)) {
            log.warning(
                    "csaf.name.mojibake",
                    pointer,
                    "The name \"" + Excerpt.of(name) + "\" was garbled before it was published; it probably reads \""
                            + Excerpt.of(Mojibake.repair(name)) + "\". It was kept as published.");
        }
        if (!name.equals(name.strip())) {
            log.info(
                    "csaf.name.blanks",
                    pointer,
                    "The name \"" + Excerpt.of(name) + "\" begins or ends with a blank; it was kept as published.");
        }
    }
}
