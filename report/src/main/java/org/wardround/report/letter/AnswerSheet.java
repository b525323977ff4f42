package org.wardround.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.work.Inquiry;
import org.wardround.engine.work.Question;
import org.wardround.report.table.CsvFile;
import org.wardround.report.table.Table;
import org.wardround.report.words.Clean;
import org.wardround.report.words.LetterWords;

/** The sheet that a manufacturer fills in: one line for each question, under its number in the letter. */
public final class AnswerSheet {
    private static final List<String> ASKED =
            List.of("id", "no", "product", "notice", "vulnerabilities", "version_in_use", "question", "choices");
    private static final List<String> ANSWERED =
            List.of("answer", "version", "date", "remarks", "answered_by", "answered_on", "valid_until");

    private AnswerSheet() {}

    /**
     * The sheet of one letter.
     *
     * @param inquiry the questions
     * @param words the language
     * @return a file of comma or semicolon separated values, as spreadsheets in that language open it
     */
    public static byte[] of(Inquiry inquiry, LetterWords words) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int place = 0; place < inquiry.open().size(); place++) {
            rows.add(row(
                    inquiry.open().get(place).id(),
                    place + 1,
                    inquiry.open().get(place).question(),
                    words));
        }
        List<String> headings = new ArrayList<>();
        ASKED.forEach(key -> headings.add(heading(key, words)));
        ANSWERED.forEach(key -> headings.add(heading(key, words)));
        return CsvFile.forSpreadsheets(
                new Table("answers", headings, rows), words.language().equals("en") ? ',' : ';');
    }

    private static String heading(String key, LetterWords words) {
        return key + " (" + words.say("sheet." + key) + ")";
    }

    private static List<Table.Cell> row(String id, int number, Question question, LetterWords words) {
        Sayings sayings = new Sayings(words);
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Words(id));
        cells.add(new Table.Amount(number));
        cells.add(new Table.Words(question instanceof Question.OfDevice one ? sayings.product(one.type()) : ""));
        cells.add(new Table.Words(
                question instanceof Question.OfNotice one
                        ? Clean.line(one.advisory().id())
                        : ""));
        cells.add(new Table.Words(
                question instanceof Question.OfNotice one ? Clean.all(String.join(" ", one.vulnerabilities())) : ""));
        cells.add(new Table.Words(question instanceof Question.OfNotice one ? sayings.version(one.version()) : ""));
        cells.add(new Table.Words(QuestionText.of(question, words)));
        cells.add(new Table.Words(QuestionText.choices(question)));
        ANSWERED.forEach(key -> cells.add(new Table.Words("")));
        return cells;
    }
}
