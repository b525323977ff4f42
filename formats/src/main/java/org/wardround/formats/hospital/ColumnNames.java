package org.wardround.formats.hospital;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.remediation.Remediation;
import org.wardround.engine.work.MakerAnswer.Statement;
import org.wardround.formats.catalogue.YamlTree;

/**
 * The names that columns go by in hospitals' own lists, in six languages, and the words in their cells: the catalogue's
 * {@code columns.yaml}.
 */
public final class ColumnNames {
    private static final int SCHEMA = 1;

    private final FieldNames inventory;
    private final FieldNames suppliers;
    private final FieldNames answers;
    private final MakerNames makers;
    private final CellWords words;
    private final Set<String> keep;

    /** The names in what manufacturers answer: of columns, and of what can be said. */
    private record MakerNames(FieldNames columns, Map<Statement, Set<String>> statements) {}

    /** Words in cells: in general, and for how far something is mended. */
    private record CellWords(Words general, StatusWords statuses) {}

    private ColumnNames(
            FieldNames inventory,
            FieldNames suppliers,
            FieldNames answers,
            MakerNames makers,
            CellWords words,
            Set<String> keep) {
        this.inventory = inventory;
        this.suppliers = suppliers;
        this.answers = answers;
        this.makers = makers;
        this.words = words;
        this.keep = keep;
    }

    /**
     * Reads the names.
     *
     * @param file the catalogue's {@code columns.yaml}
     * @return the names, and what is wrong with the file
     */
    public static Read<ColumnNames> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, SCHEMA, problems);
        tree.texts("sources");
        FieldNames inventory = names(tree.map("inventory"), InventoryField.keys());
        YamlTree context = tree.map("by_context");
        context.keys().forEach(name -> {
            List<String> choices = InventoryField.known(context.texts(name), context, name);
            inventory.addByContext(name, choices, InventoryField.otherwise(choices));
        });
        inventory.addPersons(tree.texts("persons"));
        YamlTree hints = tree.map("hints");
        hints.keys()
                .forEach(name -> InventoryField.known(List.of(name), hints, name)
                        .forEach(field -> inventory.addHints(field, hints.texts(name))));
        FieldNames suppliers = names(tree.map("suppliers"), SuppliersFile.FIELDS);
        FieldNames answers = names(tree.map("answers"), AnswersFile.FIELDS);
        MakerNames makers = new MakerNames(
                names(tree.map("maker_answers"), MakerAnswersFile.FIELDS), statements(tree.map("maker_statements")));
        YamlTree words = tree.map("words");
        ColumnNames names = new ColumnNames(
                inventory,
                suppliers,
                answers,
                makers,
                new CellWords(
                        new Words(
                                Words.keys(words.texts("yes")),
                                Words.keys(words.texts("no")),
                                Words.keys(words.texts("choice")),
                                Words.keys(words.texts("or")),
                                Words.keys(words.texts("nothing")),
                                Words.keys(words.texts("dont_know")),
                                Words.keys(words.texts("retired")),
                                Words.keys(words.texts("units")),
                                words.texts("titles"),
                                words.texts("telephone")),
                        StatusWords.of(tree.map("remediation_statuses"))),
                Set.of());
        tree.reportUnknownKeys();
        return new Read<>(names, problems);
    }

    private static Map<Statement, Set<String>> statements(YamlTree tree) {
        Map<Statement, Set<String>> statements = new EnumMap<>(Statement.class);
        for (Statement statement : Statement.values()) {
            String key = statement.name().toLowerCase(Locale.ROOT);
            statements.put(statement, tree.has(key) ? Words.keys(tree.texts(key)) : Set.of());
        }
        return statements;
    }

    private static FieldNames names(YamlTree tree, List<String> fields) {
        FieldNames names = new FieldNames();
        fields.forEach(field -> names.add(field, tree.texts(field)));
        names.add(FieldNames.NOT_NEEDED, tree.texts(FieldNames.NOT_NEEDED));
        return names;
    }

    /**
     * The same names, with columns that a hospital wants kept although nothing needs them.
     *
     * @param columns names of these columns, as written in the hospital's file
     * @return names that put those columns into the description of the asset
     */
    public ColumnNames keeping(List<String> columns) {
        return new ColumnNames(inventory, suppliers, answers, makers, words, Words.keys(columns));
    }

    FieldNames inventory() {
        return inventory;
    }

    FieldNames suppliers() {
        return suppliers;
    }

    FieldNames answers() {
        return answers;
    }

    FieldNames makerAnswers() {
        return makers.columns();
    }

    /** Keys of the words that say something. */
    Set<String> statements(Statement statement) {
        return makers.statements().getOrDefault(statement, Set.of());
    }

    Words words() {
        return words.general();
    }

    /**
     * The status of a remediation that a person writes, in one of six languages.
     *
     * @param word such as "not remediated", "in progress", "erledigt" or "fait"
     * @return the status; empty when the word is none
     */
    public Optional<Remediation> remediation(String word) {
        return words.statuses().status(word);
    }

    boolean isReopened(String word) {
        return words.statuses().isReopened(word);
    }

    Set<String> keep() {
        return keep;
    }
}
