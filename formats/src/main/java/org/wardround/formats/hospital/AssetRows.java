package org.wardround.formats.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Mojibake;
import org.wardround.engine.kernel.Truth;
import org.wardround.formats.table.Table;
import org.wardround.formats.table.TableRow;

/** Makes assets of rows, and says what in a row could not be understood. */
final class AssetRows {
    private final String file;
    private final InventoryColumns columns;
    private final Words words;
    private final Remembered<Boolean> persons;
    private final Remembered<Optional<Truth>> truths;
    private final Remembered<Boolean> retired;
    private final Remembered<Boolean> garbled;
    private final CellDates dates;
    private final RowProblems problems;

    AssetRows(String file, Table table, InventoryColumns columns, Words words, RowProblems problems) {
        this.file = file;
        this.columns = columns;
        this.words = words;
        this.problems = problems;
        this.persons = new Remembered<>(new PersonTraces(words)::in);
        this.truths = new Remembered<>(words::truth);
        this.garbled = new Remembered<>(text -> !Mojibake.repair(text).equals(text));
        this.retired = new Remembered<>(words::retired);
        this.dates = CellDates.of(table.rows().stream()
                .map(row -> columns.text(row, InventoryField.SUPPORT_END))
                .toList());
    }

    /** The asset; empty when the row doesn't say what the thing is. Its id is empty when the row has none. */
    Optional<Asset> asset(TableRow row) {
        Product product = product(row);
        Software software =
                new Software(text(row, InventoryField.SOFTWARE_VERSION), text(row, InventoryField.OPERATING_SYSTEM));
        Identifiers identifiers = new Identifiers(
                number(row, InventoryField.SERIAL),
                number(row, InventoryField.UDI),
                text(row, InventoryField.CPE),
                text(row, InventoryField.PURL));
        boolean nameless = Stream.of(
                        product.manufacturer(),
                        product.model(),
                        product.description(),
                        product.articleNumber(),
                        software.operatingSystem(),
                        identifiers.cpe(),
                        identifiers.purl())
                .allMatch(String::isEmpty);
        if (nameless) {
            return Optional.empty();
        }
        String place = Stream.of(InventoryField.SERVICE, InventoryField.DEPARTMENT, InventoryField.LOCATION)
                .map(field -> text(row, field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        flagPersons(row, "description", product.description());
        flagPersons(row, "place", place);
        flagGarbled(row, product);
        return Optional.of(new Asset(
                id(row),
                product,
                software,
                identifiers,
                network(row),
                place,
                quantity(row, product),
                supportEnd(row),
                new RowRef(file, row.line())));
    }

    /** The status cell, empty when there is none. */
    boolean retired(TableRow row) {
        return retired.of(text(row, InventoryField.STATUS));
    }

    private Product product(TableRow row) {
        String description = Stream.of(
                        text(row, InventoryField.DESCRIPTION), text(row, InventoryField.REMARKS), columns.kept(row))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Product(
                text(row, InventoryField.MANUFACTURER),
                text(row, InventoryField.MODEL),
                description,
                number(row, InventoryField.ARTICLE_NUMBER));
    }

    private Network network(TableRow row) {
        String said = text(row, InventoryField.CONNECTED);
        String address = text(row, InventoryField.IP);
        Optional<Truth> understood = said.isEmpty() ? Optional.of(Truth.UNKNOWN) : truths.of(said);
        if (understood.isEmpty()) {
            problems.warning(
                    "inventory.row.connected",
                    row.line(),
                    "Whether this is on a network was not understood; write yes or no. It is taken as not known.");
        }
        boolean hasAddress =
                !address.isEmpty() || !text(row, InventoryField.MAC).isEmpty();
        Truth connected = understood.orElse(Truth.UNKNOWN);
        return new Network(
                connected == Truth.UNKNOWN && hasAddress ? Truth.YES : connected,
                text(row, InventoryField.ZONE),
                address);
    }

    private int quantity(TableRow row, Product product) {
        String cell = text(row, InventoryField.QUANTITY);
        if (cell.isEmpty()) {
            OptionalInt inText = CellQuantity.inText(product.description());
            inText.ifPresent(number -> problems.info(
                    "inventory.row.quantity-in-text",
                    row.line(),
                    "The row stands for " + number + " things, as its description says."));
            return inText.orElse(1);
        }
        OptionalInt number = CellQuantity.parse(cell, words);
        if (number.isEmpty()) {
            problems.warning(
                    "inventory.row.quantity",
                    row.line(),
                    "The quantity is no whole number from 1 to " + CellQuantity.MOST + "; 1 is taken.");
        } else if (CellQuantity.ambiguous(cell)) {
            problems.warning(
                    "inventory.row.quantity-ambiguous",
                    row.line(),
                    "The quantity was read as " + number.getAsInt() + ". If thousands are meant, write it without a"
                            + " point or comma.");
        }
        return number.orElse(1);
    }

    private SupportEnd supportEnd(TableRow row) {
        String cell = text(row, InventoryField.SUPPORT_END);
        if (cell.isEmpty()) {
            return new SupportEnd.NotKnown();
        }
        Optional<LocalDate> day = dates.parse(cell);
        if (day.isEmpty()) {
            problems.warning(
                    "inventory.row.support-end",
                    row.line(),
                    "The end of support is no date from 1950 to 2100; write it as 2027-12-31. It is taken as not known.");
            return new SupportEnd.NotKnown();
        }
        if (dates.ambiguous(cell)) {
            problems.warning(
                    "inventory.row.date-ambiguous",
                    row.line(),
                    "The end of support can be read in two ways and was read as " + day.get() + " (day before month).");
        }
        return new SupportEnd.On(day.get());
    }

    private String id(TableRow row) {
        String id = text(row, InventoryField.ID);
        if (CellNumber.scientific(id)) {
            problems.warning(
                    "inventory.row.id-number",
                    row.line(),
                    "The id is written with an exponent, so a spreadsheet has probably lost its digits. It is kept as it"
                            + " is written.");
        }
        return id;
    }

    private String number(TableRow row, InventoryField field) {
        String cell = text(row, field);
        if (!CellNumber.scientific(cell)) {
            return cell;
        }
        String digits = CellNumber.digits(cell);
        problems.warning(
                "inventory.row.lost-digits",
                row.line(),
                "The " + field.key().replace('_', ' ') + " is written with an exponent (" + cell + "). "
                        + (digits.isEmpty()
                                ? "A spreadsheet has lost its digits, so it is left empty. Export it as text."
                                : "It was read as " + digits + "."));
        return digits;
    }

    private void flagPersons(TableRow row, String where, String text) {
        if (!text.isEmpty() && persons.of(text)) {
            problems.warning(
                    "inventory.row.person",
                    row.line(),
                    "The " + where
                            + " looks as if it named a person. Take the name out of the file if it isn't needed.");
        }
    }

    private void flagGarbled(TableRow row, Product product) {
        if (garbled.of(product.manufacturer()) || garbled.of(product.model()) || garbled.of(product.description())) {
            problems.warning(
                    "inventory.row.garbled",
                    row.line(),
                    "Letters are garbled, as in \"GerÃ¤t\" for \"Gerät\": a program has read UTF-8 as Windows-1252. The text is"
                            + " kept as it is; export the list again as UTF-8.");
        }
    }

    private String text(TableRow row, InventoryField field) {
        return columns.text(row, field);
    }

    /** The fields that are looked at for how complete the inventory is. */
    static List<InventoryField> counted() {
        return List.of(
                InventoryField.ID,
                InventoryField.MANUFACTURER,
                InventoryField.MODEL,
                InventoryField.DESCRIPTION,
                InventoryField.SOFTWARE_VERSION,
                InventoryField.OPERATING_SYSTEM,
                InventoryField.SERIAL,
                InventoryField.UDI,
                InventoryField.CONNECTED,
                InventoryField.DEPARTMENT,
                InventoryField.SUPPORT_END);
    }
}
