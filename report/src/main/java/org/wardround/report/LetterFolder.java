package org.wardround.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.Inquiry;
import org.wardround.report.letter.AnswerSheet;
import org.wardround.report.letter.FileNames;
import org.wardround.report.letter.IndexPage;
import org.wardround.report.letter.LetterPage;
import org.wardround.report.letter.Sender;
import org.wardround.report.page.LetterPages;
import org.wardround.report.words.LetterWords;

/** Writes the letters to manufacturers: one page and one answer sheet for each, and a list of all. */
public final class LetterFolder {
    private LetterFolder() {}

    /** Tells which files must stay as they are. */
    public interface Keep {
        /**
         * Whether a file must stay.
         *
         * @param place a file that is there
         * @return true when it holds what must not be lost
         * @throws IOException when it cannot be read
         */
        boolean keeps(Path place) throws IOException;
    }

    /**
     * Writes the letters.
     *
     * @param inquiries the questions
     * @param sender who writes
     * @param language ISO 639-1 code out of {@link LetterWords#languages()}
     * @param asOf date of the letters
     * @param out folder to write to; made when it is not there
     * @param keep asked before a file is written over
     * @return files that were kept, by name, sorted
     * @throws IOException when a file cannot be written
     * @throws IllegalArgumentException when the language has no words
     */
    public static List<String> write(
            Inquiries inquiries, Sender sender, String language, LocalDate asOf, Path out, Keep keep)
            throws IOException {
        List<String> kept = new ArrayList<>();
        Files.createDirectories(out);
        for (Map.Entry<String, byte[]> file :
                files(inquiries, sender, language, asOf).entrySet()) {
            Path place = out.resolve(file.getKey());
            if (Files.exists(place) && keep.keeps(place)) {
                kept.add(file.getKey());
            } else {
                AtomicFile.write(place, file.getValue());
            }
        }
        return kept;
    }

    /** Every file, by name. */
    static SortedMap<String, byte[]> files(Inquiries inquiries, Sender sender, String language, LocalDate asOf) {
        LetterWords words = new LetterWords(language);
        LetterPages pages = new LetterPages();
        FileNames names = new FileNames();
        Map<String, String> byMaker = new HashMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Inquiry inquiry : inquiries.inquiries()) {
            String name = names.of(inquiry.maker());
            byMaker.put(inquiry.maker(), name);
            if (!inquiry.open().isEmpty()) {
                LetterPage page = new LetterPage(inquiry, sender, words, asOf, IndexPage.sheet(name));
                files.put(IndexPage.letter(name), utf8(pages.letter(page.view(), words)));
                files.put(IndexPage.sheet(name), AnswerSheet.of(inquiry, words));
            }
        }
        IndexPage index = new IndexPage(words);
        files.put("index.html", utf8(pages.index(index.view(inquiries, byMaker, sender, asOf), words)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
