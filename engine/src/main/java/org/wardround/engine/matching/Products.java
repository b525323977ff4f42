package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Product;

/** The different products in an inventory, each with its rows. */
final class Products {
    private final List<Asset> assets;
    private final int[] starts;
    private final int[] rows;

    /** What tells products apart: what names them, and the identifiers of them. */
    private record Key(Product product, String firmware, String cpe, String purl, String serial) {}

    /**
     * Sorts rows by product.
     *
     * @param assets the rows
     * @param knownBySerial whether the serial number of a row names a product, so that the row stands alone
     */
    Products(List<Asset> assets, Predicate<Asset> knownBySerial) {
        this.assets = assets;
        Map<Key, Integer> numbers = new HashMap<>();
        int[] productOf = new int[assets.size()];
        Ints counts = new Ints();
        for (int row = 0; row < productOf.length; row++) {
            Asset asset = assets.get(row);
            Key key = new Key(
                    asset.product(),
                    RowText.firmware(asset.software().version()),
                    asset.identifiers().cpe(),
                    asset.identifiers().purl(),
                    knownBySerial.test(asset) ? asset.identifiers().serial() : "");
            int number = numbers.computeIfAbsent(key, any -> numbers.size());
            productOf[row] = number;
            if (number == counts.size()) {
                counts.add(0);
            }
            counts.increment(number);
        }
        this.starts = new int[counts.size() + 1];
        for (int product = 0; product < counts.size(); product++) {
            starts[product + 1] = starts[product] + counts.get(product);
        }
        this.rows = new int[productOf.length];
        int[] next = starts.clone();
        for (int row = 0; row < productOf.length; row++) {
            rows[next[productOf[row]]++] = row;
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** The first row that has a product. */
    Asset first(int product) {
        return assets.get(rows[starts[product]]);
    }

    /** The numbers of all rows that have a product, ascending. */
    List<Integer> rows(int product) {
        List<Integer> numbers = new ArrayList<>(starts[product + 1] - starts[product]);
        for (int i = starts[product]; i < starts[product + 1]; i++) {
            numbers.add(rows[i]);
        }
        return numbers;
    }
}
