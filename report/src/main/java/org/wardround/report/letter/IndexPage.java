package org.wardround.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardround.engine.work.Asked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.Inquiry;
import org.wardround.engine.work.Question;
import org.wardround.report.words.Clean;
import org.wardround.report.words.LetterWords;

/** Composes the list of all letters. */
public final class IndexPage {
    /** How an answer sheet is read back. */
    static final String COMMAND = "wardround letters --answers FILE FOLDER";

    private final LetterWords words;
    private final Sayings sayings;

    /**
     * Prepares a list.
     *
     * @param words the language
     */
    public IndexPage(LetterWords words) {
        this.words = words;
        this.sayings = new Sayings(words);
    }

    /**
     * The list.
     *
     * @param inquiries the questions
     * @param files manufacturer to the name that its files share
     * @param sender who writes
     * @param asOf date of the letters
     * @return what stands in it
     */
    public IndexView view(Inquiries inquiries, Map<String, String> files, Sender sender, LocalDate asOf) {
        List<IndexView.Maker> makers = new ArrayList<>();
        Sum total = new Sum(0, 0, 0, 0, 0, 0);
        for (Inquiry inquiry : inquiries.inquiries()) {
            Sum sum = Sum.of(inquiry);
            total = total.plus(sum);
            boolean letter = sum.open() > 0;
            String name = files.getOrDefault(inquiry.maker(), "");
            makers.add(line(sum, Clean.line(inquiry.maker()), letter ? letter(name) : "", letter ? sheet(name) : ""));
        }
        return new IndexView(
                Clean.line(sender.hospital()),
                words.date(asOf),
                makers,
                line(total, words.say("index.total"), "", ""),
                inquiries.withoutMaker().stream()
                        .map(type -> new IndexView.Product(sayings.product(type), words.number(type.devices())))
                        .toList(),
                COMMAND);
    }

    /**
     * Name of a letter's file.
     *
     * @param name what the manufacturer's files share
     * @return the file name
     */
    public static String letter(String name) {
        return "letter-" + name + ".html";
    }

    /**
     * Name of an answer sheet's file.
     *
     * @param name what the manufacturer's files share
     * @return the file name
     */
    public static String sheet(String name) {
        return "answers-" + name + ".csv";
    }

    private IndexView.Maker line(Sum sum, String name, String letter, String sheet) {
        return new IndexView.Maker(
                name,
                letter,
                sheet,
                words.number(sum.products()),
                words.number(sum.devices()),
                words.number(sum.onNotices()),
                words.number(sum.open()),
                words.number(sum.answered()),
                sum.byVex() == 0 ? "" : words.count("index.byvex", sum.byVex()));
    }

    private record Sum(long products, long devices, long onNotices, long open, long answered, long byVex) {
        static Sum of(Inquiry inquiry) {
            long open = inquiry.open().size();
            return new Sum(
                    inquiry.types().size(),
                    inquiry.types().stream().mapToLong(DeviceType::devices).sum(),
                    inquiry.open().stream()
                            .filter(one -> one.question() instanceof Question.OfNotice)
                            .count(),
                    open,
                    inquiry.questions().size() - open,
                    inquiry.questions().stream()
                            .filter(one -> one.state() instanceof Asked.ByNotice)
                            .count());
        }

        Sum plus(Sum other) {
            return new Sum(
                    products + other.products,
                    devices + other.devices,
                    onNotices + other.onNotices,
                    open + other.open,
                    answered + other.answered,
                    byVex + other.byVex);
        }
    }
}
