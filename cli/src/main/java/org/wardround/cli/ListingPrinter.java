package org.wardround.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardround.cli.listing.Listing;
import org.wardround.report.table.SafeCell;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a list: for people, as CSV with one row a line, or as JSON with one object a group. */
final class ListingPrinter {
    private static final JsonFactory JSON = new JsonFactory();

    private final MatchFormat format;

    ListingPrinter(MatchFormat format) {
        this.format = format;
    }

    void print(Listing listing, PrintWriter out) {
        switch (format) {
            case TABLE -> listing.groups().forEach(group -> table(group, out));
            case CSV -> csv(listing, out);
            case JSONL -> listing.groups().forEach(group -> out.println(json(listing, group)));
        }
    }

    private static void table(Listing.Group group, PrintWriter out) {
        out.println(Terminal.printable(group.title()));
        String last = "";
        for (Listing.Line line : group.lines()) {
            out.println(Terminal.printable("    " + line.title()));
            if (!line.reason().isEmpty() && !line.reason().equals(last)) {
                out.println(Terminal.printable("        " + line.reason()));
            }
            last = line.reason();
        }
    }

    private static void csv(Listing listing, PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord(Stream.concat(listing.groupColumns().stream(), listing.columns().stream())
                    .toList());
            for (Listing.Group group : listing.groups()) {
                if (listing.columns().isEmpty()) {
                    csv.writeRecord(cells(group.values()));
                }
                for (Listing.Line line : group.lines()) {
                    List<String> cells = new ArrayList<>(cells(group.values()));
                    cells.addAll(cells(line.values()));
                    csv.writeRecord(cells);
                }
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(List<Listing.Value> values) {
        return values.stream().map(ListingPrinter::cell).toList();
    }

    private static String cell(Listing.Value value) {
        return switch (value) {
            case Listing.Words words -> SafeCell.of(words.text());
            case Listing.Count count -> Long.toString(count.number());
            case Listing.Names names -> SafeCell.of(String.join(" ", names.names()));
        };
    }

    private static String json(Listing listing, Listing.Group group) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties(json, listing.groupColumns(), group.values());
            if (!listing.columns().isEmpty()) {
                json.writeArrayPropertyStart("matches");
                for (Listing.Line line : group.lines()) {
                    json.writeStartObject();
                    properties(json, listing.columns(), line.values());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void properties(JsonGenerator json, List<String> names, List<Listing.Value> values) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            switch (values.get(i)) {
                case Listing.Words words -> json.writeStringProperty(name, words.text());
                case Listing.Count count -> json.writeNumberProperty(name, count.number());
                case Listing.Names several -> {
                    json.writeArrayPropertyStart(name);
                    several.names().forEach(json::writeString);
                    json.writeEndArray();
                }
            }
        }
    }
}
