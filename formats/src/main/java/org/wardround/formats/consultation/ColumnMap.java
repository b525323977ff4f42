package org.wardround.formats.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardround.engine.consultation.Scale;
import org.wardround.formats.catalogue.YamlTree;
import org.wardround.formats.hospital.NameKey;

/**
 * Which column of an export is what, and which answer means what: columns.yaml, made once for a survey. Names compare
 * without case, accents and punctuation.
 */
final class ColumnMap {
    static final String NAME = "columns.yaml";

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    /** A map in which every column has the name that it has in our own form. */
    static ColumnMap none() {
        return new ColumnMap();
    }

    static ColumnMap of(YamlTree tree) {
        ColumnMap map = new ColumnMap();
        YamlTree columns = tree.map("columns");
        columns.keys().forEach(name -> map.columns.put(NameKey.of(name), columns.text(name)));
        if (tree.has("values")) {
            YamlTree values = tree.map("values");
            for (String of : values.keys()) {
                YamlTree words = values.map(of);
                Map<String, String> meanings = new HashMap<>();
                words.keys().forEach(word -> meanings.put(NameKey.of(word), words.text(word)));
                map.values.put(of.toLowerCase(Locale.ROOT), meanings);
            }
        }
        return map;
    }

    /** What a header stands for, where that can be said. */
    Optional<AnswerColumn> column(String header, List<String> groupings) {
        String name = columns.getOrDefault(NameKey.of(header), header).strip();
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = Math.max(name.lastIndexOf('.'), name.lastIndexOf('_'));
        if (dot > 0) {
            Optional<Scale> scale = scale(lower.substring(dot + 1));
            if (scale.isPresent()) {
                return Optional.of(new AnswerColumn.Rated(name.substring(0, dot), scale.get()));
            }
        }
        return switch (lower) {
            case "respondent" -> Optional.of(new AnswerColumn.Person());
            case "organisation", "organization" -> Optional.of(new AnswerColumn.Organisation());
            case "round" -> Optional.of(new AnswerColumn.Round());
            case "-", "ignore" -> Optional.of(new AnswerColumn.Ignored());
            default ->
                groupings.stream()
                        .filter(grouping -> grouping.toLowerCase(Locale.ROOT).equals(lower))
                        .findFirst()
                        .map(AnswerColumn.Group::new);
        };
    }

    private static Optional<Scale> scale(String word) {
        for (Scale scale : Scale.values()) {
            if (scale.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /** The groupings that columns are mapped to, where no consultation.yaml names them. */
    List<String> groupings() {
        return columns.values().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> column(name, List.of()).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** What an answer means, or the answer itself. */
    String meaning(String of, String answer) {
        return values.getOrDefault(of.toLowerCase(Locale.ROOT), Map.of())
                .getOrDefault(NameKey.of(answer), answer.strip());
    }
}
