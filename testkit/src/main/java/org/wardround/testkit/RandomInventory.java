package org.wardround.testkit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.AdvisoryProduct;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.matching.VendorAlias;

/**
 * Invented inventories of any size, shaped as real ones are: eight columns, the same products again and again with their
 * own serial numbers, makers written in several ways, and about one row in twenty that a notice speaks of. The same
 * seed gives the same rows.
 */
public final class RandomInventory {
    /** The column names of {@link #writeCsv}. */
    public static final String HEADER =
            "Inventory number,Manufacturer,Model,Description,Serial number,Software version,"
                    + "Operating system,Department";

    private static final double HIT = 0.05;
    private static final double COMMON_WORD = 0.3;
    private static final String[] SYLLABLES = {
        "vi", "ta", "no", "ra", "mel", "kor", "sen", "lu", "pha", "dex", "tri", "gon", "bel", "zo", "mar", "quin",
        "ter", "os", "ly", "cam"
    };
    private static final String[] COMMON = {
        "Station", "Monitor", "Server", "Gateway", "Control", "Manager", "Unit", "System", "Professional", "Compact"
    };
    private static final String[] SYSTEMS = {
        "", "", "", "", "Windows 10", "Windows 7 SP1", "Windows Server 2016", "Linux"
    };
    private static final String[] PLACES = {
        "ITS", "OP 2", "Radiologie", "Labor", "Station 4B", "Notaufnahme", "IT", "Technik"
    };

    private final Random random;
    private final List<AdvisoryProduct> products;
    private final List<VendorAlias> makers;
    private final List<String> kinds;
    private final List<Thing> things = new ArrayList<>();

    private record Thing(String maker, String model, String description) {}

    private RandomInventory(long seed, List<Advisory> advisories, List<VendorAlias> makers, List<DeviceClass> classes) {
        this.random = new Random(seed);
        this.products = advisories.stream()
                .flatMap(advisory -> advisory.products().stream())
                .filter(product ->
                        !product.vendor().isEmpty() && !product.product().isEmpty())
                .toList();
        this.makers = makers;
        this.kinds = classes.stream()
                .flatMap(one -> one.words().stream())
                .filter(word -> !word.startsWith("="))
                .toList();
    }

    /**
     * Writes an inventory as CSV.
     *
     * @param out where to; left open
     * @param seed any number
     * @param rows how many rows
     * @param distinct how many different products they name, spread evenly; as many as rows for no two alike
     * @param advisories the notices that one row in twenty takes its product from
     * @param makers names of makers for the other rows
     * @param classes kinds of equipment, whose words describe the rows
     * @throws IOException when it can't be written
     */
    public static void writeCsv(
            Writer out,
            long seed,
            int rows,
            int distinct,
            List<Advisory> advisories,
            List<VendorAlias> makers,
            List<DeviceClass> classes)
            throws IOException {
        RandomInventory inventory = new RandomInventory(seed, advisories, makers, classes);
        out.write(HEADER + "\n");
        for (int row = 0; row < rows; row++) {
            out.write(inventory.row(row, distinct));
        }
    }

    private String row(int row, int distinct) {
        Thing thing = row < distinct ? thing(row) : things.get(random.nextInt(distinct));
        if (row < distinct) {
            things.add(thing);
        }
        return String.join(
                        ",",
                        "INV-" + (100_000 + row),
                        quoted(thing.maker()),
                        quoted(thing.model()),
                        quoted(thing.description()),
                        "SN"
                                + Integer.toString(random.nextInt(900_000_000) + 100_000_000, 36)
                                        .toUpperCase(Locale.ROOT),
                        random.nextInt(4) == 0 ? "" : version(),
                        pick(SYSTEMS),
                        pick(PLACES))
                + "\n";
    }

    private Thing thing(int number) {
        String description = kinds.get(random.nextInt(kinds.size()));
        if (!products.isEmpty() && random.nextDouble() < HIT) {
            AdvisoryProduct product = products.get(random.nextInt(products.size()));
            return new Thing(product.vendor(), product.product(), description + " " + number);
        }
        StringBuilder model = new StringBuilder(word());
        if (random.nextDouble() < COMMON_WORD) {
            model.append(' ').append(pick(COMMON));
        }
        model.append(' ').append((char) ('A' + random.nextInt(26))).append((char) ('A' + random.nextInt(26)));
        model.append(random.nextInt(3) == 0 ? "-" : "").append(number);
        String maker = makers.isEmpty()
                ? word()
                : makers.get(random.nextInt(makers.size())).alias();
        return new Thing(maker, model.toString(), description);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(pick(SYLLABLES));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String version() {
        return switch (random.nextInt(4)) {
            case 0 -> "V" + random.nextInt(10) + "." + random.nextInt(20);
            case 1 -> (char) ('A' + random.nextInt(12)) + "." + random.nextInt(30);
            default -> random.nextInt(12) + "." + random.nextInt(12) + "." + random.nextInt(40);
        };
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
