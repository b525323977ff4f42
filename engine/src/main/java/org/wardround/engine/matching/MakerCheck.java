package org.wardround.engine.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.NameMatch.Grade;

/** Decides whether the maker of a row and the vendor of an advisory can be the same. */
final class MakerCheck {
    private static final double STRONG = 1.5;

    private static final int SHORTEST_CORE = 3;
    private static final int SHORTEST_IN_TEXT = 4;

    private final NameRules rules;
    private final RowMaker rowMaker;
    private final Maker maker;
    private final String written;
    private final Map<String, String> inModel;
    private final Map<String, String> inDescription;
    private final Map<String, String> lines;
    private final Map<String, Moved> partners;
    private final String text;
    private final boolean isOpen;
    private final boolean othersNamed;
    private String joinedText = "";

    MakerCheck(MakerMemory memory, Asset asset) {
        Makers makers = memory.makers();
        this.rules = makers.rules();
        this.written = asset.product().manufacturer();
        this.rowMaker = memory.resolve(written);
        this.maker = rowMaker.maker();
        this.text = asset.product().model() + " " + asset.product().description();
        this.isOpen = !maker.inCatalogue();
        boolean elsewhere = rules.on(NameRule.MAKER_ELSEWHERE);
        List<String> modelRuns = Makers.runs(asset.product().model());
        List<String> runs = isOpen && elsewhere ? Makers.runs(text) : List.of();
        this.partners = rules.on(NameRule.PRODUCT_LINE) ? makers.partners(maker, modelRuns) : Map.of();
        this.inModel = elsewhere ? makers.inText(modelRuns, false) : Map.of();
        this.inDescription = makers.inText(runs, false);
        this.lines = rules.on(NameRule.PRODUCT_LINE) ? makers.inText(runs, true) : Map.of();
        this.othersNamed = !(inModel.isEmpty() && partners.isEmpty());
    }

    String written() {
        return written;
    }

    /** Whether the row leaves open who made it. */
    boolean isOpen() {
        return isOpen;
    }

    /** Words of the maker's and the vendor's name, which say nothing about the product. */
    WordSet words(Vendor vendor) {
        return rowMaker.wordsWith(vendor);
    }

    /** A quick test: whether evidence for this vendor may be found, whatever the product. */
    boolean isPlausible(Vendor vendor) {
        return isOpen || rowMaker.isSame(vendor) || isElsewhere(vendor.maker());
    }

    /** Whether the row names a vendor outside the maker column. */
    private boolean isElsewhere(Maker vendor) {
        if (!vendor.inCatalogue()) {
            return rules.on(NameRule.MAKER_ELSEWHERE) && isInText(vendor);
        }
        if (!othersNamed) {
            return false;
        }
        for (String canonical : vendor.canonical()) {
            if (inModel.containsKey(canonical) || partners.containsKey(canonical)) {
                return true;
            }
        }
        return false;
    }

    Optional<VendorEvidence> evidence(Entry entry, NameMatch name) {
        Maker vendor = entry.maker();
        if (rowMaker.isSame(entry.vendor())) {
            String canonical = maker.canonical().stream()
                    .filter(vendor.canonical()::contains)
                    .findFirst()
                    .orElse(vendor.names().getFirst().joined());
            String alias = maker.aliases().getOrDefault(canonical, "");
            return Optional.of(new VendorEvidence.SameVendor(written, vendor.written(), canonical, alias));
        }
        for (String canonical : vendor.canonical()) {
            Optional<VendorEvidence> partner =
                    Optional.ofNullable(partners.get(canonical)).flatMap(moved -> moved.evidence(written, entry));
            if (partner.isPresent()) {
                return partner;
            }
            String line = mayBeLine(name) ? lines.getOrDefault(canonical, "") : "";
            String alias = inModel.getOrDefault(canonical, inDescription.getOrDefault(canonical, line));
            if (!alias.isEmpty()) {
                return Optional.of(new VendorEvidence.InText(alias, vendor.written(), canonical));
            }
        }
        if (namedByProduct(entry) && !name.shared().isEmpty()) {
            return Optional.of(new VendorEvidence.InText(written, vendor.written(), entry.group()));
        }
        boolean own = rules.on(NameRule.MAKER_ELSEWHERE) && isInText(vendor);
        if (own) {
            return Optional.of(new VendorEvidence.InText(vendor.written(), vendor.written(), entry.group()));
        }
        boolean wholeName = !maker.isKnown() && name.extra().isEmpty();
        boolean strong = name.grade() == Grade.FULL && name.ownWord() && (wholeName || name.weight() >= STRONG);
        return !maker.inCatalogue() && strong && rules.on(NameRule.NAME_WITHOUT_MAKER)
                ? Optional.of(
                        new VendorEvidence.InText(String.join(" ", name.shared()), vendor.written(), entry.group()))
                : Optional.empty();
    }

    /** A quick test: whether {@link #evidence} would ask for every word of a name, since nothing else tells the vendor. */
    boolean asksForWholeName(Vendor vendor, Set<String> spoken) {
        if (!isOpen || rowMaker.isSame(vendor) || mayBeNamedBy(vendor, spoken)) {
            return false;
        }
        for (String canonical : vendor.maker().canonical()) {
            if (inModel.containsKey(canonical)
                    || partners.containsKey(canonical)
                    || inDescription.containsKey(canonical)
                    || lines.containsKey(canonical)) {
                return false;
            }
        }
        return !(rules.on(NameRule.MAKER_ELSEWHERE) && isInText(vendor.maker()));
    }

    /** "VICTOR Nivo" of a maker that nobody knows is no product of the line "victor". */
    private boolean mayBeLine(NameMatch name) {
        return !maker.isKnown() || name.extra().isEmpty();
    }

    private boolean isInText(Maker vendor) {
        if (joinedText.isEmpty()) {
            joinedText = MakerKey.joined(MakerKey.words(text));
        }
        for (MakerName name : vendor.names()) {
            if (name.joined().length() >= SHORTEST_IN_TEXT && joinedText.contains(name.joined())) {
                return true;
            }
        }
        return false;
    }

    /** A quick test: whether products of the vendor may be called by the row's maker. */
    boolean mayBeNamedBy(Vendor vendor, Set<String> spoken) {
        return rules.on(NameRule.MAKER_IN_PRODUCT) && rowMaker.isSpokenBy(vendor, spoken);
    }

    /** "Kantech" in the maker column and in the product name or title of an advisory of another vendor. */
    boolean namedByProduct(Entry entry) {
        return rules.on(NameRule.MAKER_IN_PRODUCT)
                && rowMaker.core().length() >= SHORTEST_CORE
                && entry.spoken().contains(rowMaker.core());
    }
}
