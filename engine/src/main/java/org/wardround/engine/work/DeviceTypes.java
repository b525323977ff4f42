package org.wardround.engine.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.MakerNames;
import org.wardround.engine.matching.NoticeCoverage;

/** Sorts the rows of an inventory into device types, and finds the type of a row again. */
public final class DeviceTypes {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final List<DeviceType> all;
    private final MakerNames makers;
    private final Map<RowRef, DeviceType> byRow = new HashMap<>();

    private DeviceTypes(List<DeviceType> all, MakerNames makers) {
        this.all = List.copyOf(all);
        this.makers = makers;
        all.forEach(type -> type.assets().forEach(asset -> byRow.putIfAbsent(asset.row(), type)));
    }

    private record Key(String maker, String model) {}

    /**
     * Groups rows by maker, as {@link MakerNames} has it, and model; upper case, accents, blanks and hyphens make no
     * difference, a plus sign does.
     *
     * @param assets the rows
     * @param coverage what matching found out about the maker of each row
     * @return the types, sorted by maker and model; every row is in exactly one
     */
    public static DeviceTypes of(List<Asset> assets, List<NoticeCoverage> coverage) {
        MakerNames makers = MakerNames.of(assets, coverage);
        Map<Key, List<Asset>> groups = new LinkedHashMap<>();
        Map<Key, String> makerOf = new HashMap<>();
        for (Asset asset : assets) {
            String maker = makers.of(asset.row());
            Key key = new Key(MakerNames.key(maker), folded(name(asset)));
            makerOf.putIfAbsent(key, maker);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(asset);
        }
        List<DeviceType> types = new ArrayList<>();
        groups.forEach((key, rows) -> types.add(new DeviceType(makerOf.getOrDefault(key, ""), mostCommon(rows), rows)));
        types.sort(Comparator.comparing((DeviceType type) -> folded(type.maker()))
                .thenComparing(type -> folded(type.model())));
        return new DeviceTypes(types, makers);
    }

    /**
     * Every type.
     *
     * @return sorted by maker and model
     */
    public List<DeviceType> all() {
        return all;
    }

    /**
     * The makers of the rows.
     *
     * @return their names
     */
    public MakerNames makers() {
        return makers;
    }

    /**
     * The type of a row.
     *
     * @param row where the row was read
     * @return its type
     * @throws IllegalArgumentException for a row that was not among the rows given
     */
    public DeviceType of(RowRef row) {
        DeviceType type = byRow.get(row);
        if (type == null) {
            throw new IllegalArgumentException("Row " + row + " is not in the inventory.");
        }
        return type;
    }

    /**
     * The rows of a maker and model, as somebody wrote them.
     *
     * @param maker the maker, as the catalogue or as one of the rows writes it
     * @param model the model
     * @return the rows, in the order of the types; empty when there is no such device
     */
    public List<Asset> rows(String maker, String model) {
        String who = MakerNames.key(maker);
        String what = folded(model);
        return all.stream()
                .filter(type -> folded(type.model()).equals(what))
                .flatMap(type -> type.assets().stream()
                        .filter(asset -> MakerNames.key(type.maker()).equals(who)
                                || MakerNames.key(asset.product().manufacturer())
                                        .equals(who)))
                .toList();
    }

    private static String name(Asset asset) {
        String model = asset.product().model().strip();
        String described = model.isEmpty() ? asset.product().description().strip() : model;
        return described.isEmpty() ? asset.product().articleNumber().strip() : described;
    }

    /** The spelling of most rows; between equals the one that sorts first. */
    private static String mostCommon(List<Asset> rows) {
        Map<String, Integer> spellings = new HashMap<>();
        rows.forEach(row -> spellings.merge(name(row), 1, Integer::sum));
        return spellings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String plain =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
