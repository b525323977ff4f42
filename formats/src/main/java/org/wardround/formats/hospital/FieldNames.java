package org.wardround.formats.hospital;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardround.formats.json.Nearest;
import org.wardround.formats.table.HeaderNames;

/** The names that the columns of one kind of table go by. */
final class FieldNames implements HeaderNames {
    /** Key under which the catalogue lists columns that say nothing that is needed. */
    static final String NOT_NEEDED = "not_used";

    private final Map<String, String> clear = new HashMap<>();
    private final Map<String, Context> byContext = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, String> hints = new HashMap<>();

    /** What a name may mean: the first field that no other column gives, or else a fixed one. */
    private record Context(List<String> choices, String otherwise) {}

    void add(String field, List<String> names) {
        names.forEach(name -> knownForms(name).forEach(form -> clear.putIfAbsent(form, field)));
    }

    /**
     * Adds a name that means different things in different exports.
     *
     * @param name the name
     * @param choices the fields that it may mean, best first
     * @param otherwise the field that it means when other columns give all of them
     */
    void addByContext(String name, List<String> choices, String otherwise) {
        Context context = new Context(List.copyOf(choices), otherwise);
        knownForms(name).forEach(form -> byContext.putIfAbsent(form, context));
    }

    /** Adds words that tell what a name is about that nobody listed: "modele" in "Désignation modèle". */
    void addHints(String field, List<String> words) {
        words.forEach(word -> hints.putIfAbsent(NameKey.of(word), field));
    }

    /** The field that the words of an unknown name speak of; empty where they speak of none, or of several. */
    Optional<String> hinted(String name) {
        if (clearField(name).isPresent() || known(name, persons) || known(name, byContext.keySet())) {
            return Optional.empty();
        }
        Set<String> fields = Stream.of(NameKey.of(name).split(" "))
                .flatMap(word -> Optional.ofNullable(hints.get(word)).stream())
                .collect(Collectors.toSet());
        return fields.size() == 1 ? Optional.of(fields.iterator().next()) : Optional.empty();
    }

    void addPersons(List<String> names) {
        names.forEach(name -> persons.addAll(knownForms(name)));
    }

    @Override
    public int recognised(List<String> cells) {
        Set<String> known = new HashSet<>();
        for (String cell : cells) {
            if (cell.length() <= 80
                    && (clearField(cell).isPresent() || known(cell, persons) || known(cell, byContext.keySet()))) {
                known.add(NameKey.of(cell));
            }
        }
        return known.size();
    }

    /**
     * What is made of each column: clear names first, then names that depend on which fields are still free.
     *
     * @param header the column names as written
     * @param keep keys of columns that the hospital wants kept
     * @return one entry per column, in file order
     */
    List<Column> assign(List<String> header, Set<String> keep) {
        Set<String> taken = new LinkedHashSet<>();
        header.forEach(name -> clearField(name).ifPresent(taken::add));
        Map<Integer, String> guessed = guessed(header, keep, taken);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            columns.add(
                    guessed.containsKey(i)
                            ? new Column(i, name, Column.Use.FIELD, guessed.get(i))
                            : column(i, name, taken, keep));
        }
        return columns;
    }

    /** Columns that nobody listed, and the fields that they must be, since no other column gives them. */
    private Map<Integer, String> guessed(List<String> header, Set<String> keep, Set<String> taken) {
        Map<Integer, String> guessed = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            int index = i;
            Optional<String> field = keep.contains(NameKey.of(name)) ? Optional.empty() : hinted(name);
            field.filter(taken::add).ifPresent(one -> guessed.put(index, one));
        }
        return guessed;
    }

    /** The field that a name is nearly written like; never one that nothing needs. */
    Optional<String> nearest(String name) {
        return Nearest.of(NameKey.of(name), clear.keySet())
                .flatMap(form -> Optional.ofNullable(clear.get(form)))
                .filter(field -> !field.equals(NOT_NEEDED));
    }

    private Column column(int index, String name, Set<String> taken, Set<String> keep) {
        Optional<String> field = clearField(name);
        if (field.isPresent() && !field.get().equals(NOT_NEEDED)) {
            return new Column(index, name, Column.Use.FIELD, field.get());
        }
        if (keep.contains(NameKey.of(name))) {
            return new Column(index, name, Column.Use.KEPT, "");
        }
        if (field.isPresent()) {
            return new Column(index, name, Column.Use.NOT_NEEDED, "");
        }
        if (known(name, persons)) {
            return new Column(index, name, Column.Use.PERSON, "");
        }
        Optional<Context> context = found(name, byContext);
        if (context.isPresent()) {
            String chosen = context.get().choices().stream()
                    .filter(choice -> !taken.contains(choice))
                    .findFirst()
                    .orElse(context.get().otherwise());
            taken.add(chosen);
            return new Column(index, name, Column.Use.FIELD, chosen);
        }
        return new Column(index, name, Column.Use.UNKNOWN, "");
    }

    /** The field of a name, tried as a whole and, where it lists several, part by part. */
    private Optional<String> clearField(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[/|\\n]")))
                .flatMap(part -> found(part, clear).stream())
                .findFirst();
    }

    private static <T> Optional<T> found(String name, Map<String, T> names) {
        return NameKey.forms(name).stream()
                .flatMap(form -> Optional.ofNullable(names.get(joined(form))).stream())
                .findFirst();
    }

    private static boolean known(String name, Set<String> names) {
        return NameKey.forms(name).stream().map(FieldNames::joined).anyMatch(names::contains);
    }

    private static Set<String> knownForms(String name) {
        return NameKey.knownForms(name).stream().map(FieldNames::joined).collect(Collectors.toSet());
    }

    /** Without blanks, so that "Geräte-Nummer" is "Gerätenummer". */
    private static String joined(String form) {
        return form.replace(" ", "");
    }
}
