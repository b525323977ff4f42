package org.wardround.conformance.matching.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardround.conformance.matching.sweep.SweepRow.Wanted;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.VendorAlias;

/**
 * Writes rows for products in some of many ways, which take turns
 * from product to product.
 */
final class SweepRows {
    private static final Pattern MODEL = Pattern.compile("\\b(?:[A-UW-Z]|[A-Z]{2,5})-?\\d{2,4}\\b(?![.-])");
    /** The round number of a family stands for all its members: "XM-400 family" has the XM-408. */
    private static final Pattern FAMILY =
            Pattern.compile("(?i)[A-Z]+-?\\d+00[A-Z]*(?:-[A-Z/]+)?[ -](?:family|series)\\b");

    private static final String ANY_VERSION = "1.2.3";
    private static final String OTHER_MAKER = "Miele";

    private final Knowledge known;
    private final int turns;
    private final List<SweepRow> rows = new ArrayList<>();

    /**
     * A writer.
     *
     * @param known what the catalogue knows
     * @param turns how many products share one turn of a way of writing; 1 for all ways for all products
     */
    SweepRows(Knowledge known, int turns) {
        this.known = known;
        this.turns = turns;
    }

    List<SweepRow> rows() {
        return rows;
    }

    void add(Noticed it) {
        int turn = (it.advisory().id() + it.name()).hashCode();
        for (Writing writing : Writing.values()) {
            if (Math.floorMod(turn + writing.ordinal(), turns) == 0) {
                writing.row(it, known).ifPresent(row -> add("name: " + words(writing), row, it, Wanted.REPORTED));
            }
        }
        for (VersionWriting writing : VersionWriting.values()) {
            if (it.versions().size() == 1 && Math.floorMod(turn + writing.ordinal(), turns) == 0) {
                versions(it, writing);
            }
        }
        if (Math.floorMod(turn, turns) < (turns + 1) / 2) {
            otherModel(it);
        }
        if (Math.floorMod(turn, turns) == 0) {
            add("other maker", asset(OTHER_MAKER, withoutMaker(it), "", "", ""), it, Wanted.SILENCE);
        }
    }

    private void versions(Noticed it, VersionWriting writing) {
        String text = it.versions().getFirst().trim();
        String kind = "version: " + words(writing);
        if (text.equals("vers:all/*")) {
            add(kind + ", all", writing.row(it, ANY_VERSION), it, Wanted.AFFECTED);
            return;
        }
        Optional<Bound> bound = Bound.of(text);
        if (bound.isPresent()) {
            bound.get()
                    .below()
                    .ifPresent(version -> add(kind + ", below", writing.row(it, version), it, Wanted.AFFECTED));
            Wanted atBound = bound.get().included() ? Wanted.AFFECTED : Wanted.NOT_AFFECTED;
            add(kind + ", at the bound", writing.row(it, bound.get().at()), it, atBound);
            add(kind + ", above", writing.row(it, bound.get().above()), it, Wanted.NOT_AFFECTED);
        }
    }

    /** The same name with another number, and without what brackets say. */
    private void otherModel(Noticed it) {
        String whole = it.name().replaceAll("\\([^()]*\\)", " ").trim();
        Matcher model = MODEL.matcher(whole);
        if (!model.find()) {
            return;
        }
        String text = model.group();
        boolean family = FAMILY.matcher(it.name().substring(model.start())).lookingAt();
        int at = family ? text.replaceAll("\\d+$", "").length() : text.length() - 1;
        int changed = (text.charAt(at) - '0' + 7) % 10;
        String other = text.substring(0, at) + (family ? Math.max(1, changed) : changed) + text.substring(at + 1);
        boolean named = it.name().contains(other) || (family && isNamed(it.advisory(), other));
        if (!named) {
            String name =
                    it.name().substring(0, model.start()) + other + it.name().substring(model.end());
            add("other model number", asset(it.vendor(), name, "", "", ""), it, Wanted.SILENCE);
        }
    }

    /** The notice may name the other family too. */
    private static boolean isNamed(Advisory advisory, String other) {
        return advisory.products().stream()
                .anyMatch(product -> product.product().contains(other));
    }

    private static String words(Enum<?> way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String withoutMaker(Noticed it) {
        String name = it.name();
        for (String word : it.vendor().trim().split("[\\s,()]+", -1)) {
            name = name.replace(word, "");
        }
        for (VendorAlias alias : known.aliases(it.vendor())) {
            name = name.replace(alias.alias(), "");
        }
        return name.trim();
    }

    private void add(String kind, Asset row, Noticed it, Wanted wanted) {
        int number = rows.size();
        Asset numbered = new Asset(
                String.valueOf(number),
                row.product(),
                row.software(),
                row.identifiers(),
                row.network(),
                row.place(),
                row.quantity(),
                row.supportEnd(),
                new RowRef("sweep", number));
        rows.add(new SweepRow(kind, numbered, it, wanted));
    }

    static Asset asset(String maker, String model, String description, String version, String articleNumber) {
        return new Asset(
                "",
                new Product(maker, model, description, articleNumber),
                new Software(version, ""),
                new Identifiers("", "", "", ""),
                new Network(Truth.UNKNOWN, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("sweep", 1));
    }
}
