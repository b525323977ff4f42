package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;

/**
 * One name for each maker of an inventory, for lists and letters, by the rules that matching compares names with: the
 * catalogue's name where it knows the maker; else the name without its legal form, so that "VMware, Inc." is "VMware". A name
 * that is a part of others, such as "Braun", is taken for the one of them whose products the row names, and stays by itself
 * where none or several would do.
 */
public final class MakerNames {
    private final Map<RowRef, String> byRow;
    private final Set<String> publishing;

    private MakerNames(Map<RowRef, String> byRow, Set<String> publishing) {
        this.byRow = byRow;
        this.publishing = publishing;
    }

    /** A name as its row has it, and whether the catalogue knows it. */
    private record Name(String text, boolean inCatalogue, boolean publishes) {
        private static Name of(NoticeCoverage coverage) {
            return switch (coverage) {
                case NoticeCoverage.Published known -> new Name(known.maker(), known.inCatalogue(), true);
                case NoticeCoverage.NothingPublished known -> new Name(known.maker(), known.inCatalogue(), false);
                case NoticeCoverage.MakerNotKnown unknown -> new Name("", false, false);
            };
        }
    }

    /** The spellings of names with one key. */
    private static final class Group {
        private final Map<String, Integer> spellings = new HashMap<>();
        private String ofCatalogue = "";

        private void add(Name name) {
            spellings.merge(name.text(), 1, Integer::sum);
            if (name.inCatalogue()) {
                ofCatalogue = name.text();
            }
        }

        private String shown() {
            return ofCatalogue.isEmpty()
                    ? spellings.entrySet().stream()
                            .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse("")
                    : ofCatalogue;
        }
    }

    /**
     * Names the makers of rows.
     *
     * @param assets the rows
     * @param coverage what matching found out about the maker of each row; rows that it does not speak of are named by what
     *     they say
     * @return the names
     */
    public static MakerNames of(List<Asset> assets, List<NoticeCoverage> coverage) {
        Map<RowRef, Name> said = new HashMap<>();
        for (NoticeCoverage one : coverage) {
            said.putIfAbsent(one.row(), Name.of(one));
        }
        Map<String, String> keys = new HashMap<>();
        Map<String, Group> groups = new HashMap<>();
        List<String> keyOf = new ArrayList<>(assets.size());
        for (Asset asset : assets) {
            Name name = said.computeIfAbsent(
                    asset.row(), row -> new Name(plain(asset.product().manufacturer()), false, false));
            String key = keys.computeIfAbsent(name.text(), MakerNames::key);
            keyOf.add(key);
            groups.computeIfAbsent(key, any -> new Group()).add(name);
        }
        Map<String, String> shown = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        groups.forEach((key, group) -> {
            shown.put(key, group.shown());
            if (group.ofCatalogue.isEmpty() && !key.isEmpty()) {
                unknown.add(key);
            }
        });
        ShortNames shorts = ShortNames.of(assets, keyOf, shown, unknown);
        Map<RowRef, String> byRow = new HashMap<>();
        Set<String> publishing = new HashSet<>();
        for (int i = 0; i < assets.size(); i++) {
            Asset asset = assets.get(i);
            String maker = shown.getOrDefault(shorts.maker(keyOf.get(i), asset), "");
            byRow.putIfAbsent(asset.row(), maker);
            if (Optional.ofNullable(said.get(asset.row()))
                    .filter(Name::publishes)
                    .isPresent()) {
                publishing.add(maker);
            }
        }
        return new MakerNames(byRow, publishing);
    }

    /**
     * The maker of a row.
     *
     * @param row the row
     * @return its name; empty where the row names nobody, or is none of those given
     */
    public String of(RowRef row) {
        return byRow.getOrDefault(row, "");
    }

    /**
     * Whether notices of a maker are known.
     *
     * @param maker one of the names
     * @return true when they are for one of its rows
     */
    public boolean publishes(String maker) {
        return publishing.contains(maker);
    }

    /**
     * What all spellings of a name have in common: legal form, case, accents, blanks and hyphens make no difference.
     *
     * @param name as written
     * @return a text to compare; empty when the name is
     */
    public static String key(String name) {
        String key = MakerKey.joined(MakerKey.words(plain(name)));
        return key.isEmpty() ? Fold.fold(name.strip()) : key;
    }

    /**
     * A name without its legal form.
     *
     * @param name as written
     * @return such as "VMware" for "VMware, Inc."
     */
    static String plain(String name) {
        String text = Fold.repair(name).strip();
        String plain = text;
        while (true) {
            int cut = plain.length();
            while (cut > 0 && !separates(plain.charAt(cut - 1))) {
                cut--;
            }
            String last = plain.substring(cut);
            String rest = stripped(plain.substring(0, cut));
            if (rest.isEmpty() || !MakerKey.isLegal(last)) {
                return plain;
            }
            plain = rest;
        }
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || c == ',';
    }

    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && (separates(text.charAt(end - 1)) || text.charAt(end - 1) == '&')) {
            end--;
        }
        return text.substring(0, end);
    }
}
