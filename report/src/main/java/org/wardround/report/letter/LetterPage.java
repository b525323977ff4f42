package org.wardround.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.work.Asked;
import org.wardround.engine.work.DeviceType;
import org.wardround.engine.work.Inquiry;
import org.wardround.engine.work.Question;
import org.wardround.report.words.Clean;
import org.wardround.report.words.LetterWords;

/** Composes the letter to one manufacturer. Questions are numbered in the order of {@link Inquiry#open()}, from 1. */
public final class LetterPage {
    /** Days until an answer is asked for. */
    static final int DAYS_TO_ANSWER = 30;

    private final Inquiry inquiry;
    private final List<Asked> open;
    private final Sender sender;
    private final LetterWords words;
    private final Sayings sayings;
    private final LocalDate asOf;
    private final String sheet;

    /**
     * Prepares a letter.
     *
     * @param inquiry the questions
     * @param sender who writes
     * @param words the language
     * @param asOf date of the letter
     * @param sheet name of the answer sheet
     */
    public LetterPage(Inquiry inquiry, Sender sender, LetterWords words, LocalDate asOf, String sheet) {
        this.inquiry = inquiry;
        this.open = inquiry.open();
        this.sender = sender;
        this.words = words;
        this.sayings = new Sayings(words);
        this.asOf = asOf;
        this.sheet = sheet;
    }

    /**
     * The letter.
     *
     * @return what stands in it
     */
    public LetterView view() {
        return new LetterView(head(), products(), notices(), each(), general(), sheet);
    }

    private LetterView.Head head() {
        int answered = inquiry.questions().size() - open.size();
        List<String> contact = Stream.of(sender.name(), sender.phone())
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .toList();
        return new LetterView.Head(
                Clean.line(sender.hospital()),
                sender.address().stream().map(Clean::line).toList(),
                Clean.line(inquiry.maker()),
                words.date(asOf),
                words.date(asOf.plusDays(DAYS_TO_ANSWER)),
                contact,
                Clean.line(sender.email()),
                sender.nis2(),
                answered == 0 ? "" : words.count("thanks", answered));
    }

    private List<LetterView.Product> products() {
        return inquiry.types().stream()
                .filter(this::askedAbout)
                .map(type -> new LetterView.Product(
                        sayings.product(type),
                        words.number(type.devices()),
                        sayings.versions(type),
                        Clean.line(String.join(", ", type.articleNumbers()))))
                .toList();
    }

    private boolean askedAbout(DeviceType type) {
        return open.stream().anyMatch(one -> about(one, type));
    }

    /** Within one manufacturer, the model tells the type. */
    private static boolean about(Asked asked, DeviceType type) {
        return asked.question() instanceof Question.OfDevice one
                && one.type().model().equals(type.model());
    }

    private List<LetterView.Notice> notices() {
        Map<String, List<LetterView.Row>> rows = new LinkedHashMap<>();
        Map<String, Advisory> advisories = new LinkedHashMap<>();
        Map<String, TreeSet<String>> vulnerabilities = new LinkedHashMap<>();
        for (int place = 0; place < open.size(); place++) {
            if (open.get(place).question() instanceof Question.OfNotice one) {
                String id = one.advisory().id();
                advisories.putIfAbsent(id, one.advisory());
                rows.computeIfAbsent(id, any -> new ArrayList<>()).add(row(place, one));
                vulnerabilities.computeIfAbsent(id, any -> new TreeSet<>()).addAll(one.vulnerabilities());
            }
        }
        List<LetterView.Notice> notices = new ArrayList<>();
        advisories.forEach((id, advisory) -> notices.add(new LetterView.Notice(
                Clean.line(id),
                Clean.line(advisory.title()),
                words.say(
                        "notice.by",
                        Clean.line(advisory.publisher()),
                        words.date(advisory.tracking().currentRelease())),
                Sayings.link(advisory.origin().url()),
                vulnerabilities.getOrDefault(id, new TreeSet<>()).stream()
                        .map(Clean::line)
                        .toList(),
                rows.getOrDefault(id, List.of()))));
        return notices;
    }

    private LetterView.Row row(int place, Question.OfNotice one) {
        return new LetterView.Row(
                place + 1,
                sayings.product(one.type()),
                sayings.version(one.version()),
                words.number(one.devices()),
                words.say(says(one)),
                sayings.waiting(open.get(place)));
    }

    private static String says(Question.OfNotice one) {
        if (one.verdict() != Verdict.AFFECTED) {
            return "says.possible";
        }
        return one.version().isEmpty() ? "says.every" : "says.affected";
    }

    private LetterView.Each each() {
        List<LetterView.EachRow> rows = inquiry.types().stream()
                .map(type -> new LetterView.EachRow(
                        sayings.product(type),
                        number(type, Question.SupportedUntil.class),
                        number(type, Question.Components.class),
                        number(type, Question.SecurityStatement.class),
                        waiting(type)))
                .filter(row -> asked(row.support()) || asked(row.components()) || asked(row.statement()))
                .toList();
        return new LetterView.Each(
                rows.stream().anyMatch(row -> asked(row.support())),
                rows.stream().anyMatch(row -> asked(row.components())),
                rows.stream().anyMatch(row -> asked(row.statement())),
                rows);
    }

    private boolean asked(String number) {
        return !number.equals(words.say("none"));
    }

    private String number(DeviceType type, Class<? extends Question.OfDevice> kind) {
        for (int place = 0; place < open.size(); place++) {
            if (kind.isInstance(open.get(place).question()) && about(open.get(place), type)) {
                return Integer.toString(place + 1);
            }
        }
        return words.say("none");
    }

    private List<String> waiting(DeviceType type) {
        return open.stream()
                .filter(one -> about(one, type) && !(one.question() instanceof Question.OfNotice))
                .map(sayings::waiting)
                .filter(said -> !said.isEmpty())
                .distinct()
                .toList();
    }

    private List<LetterView.General> general() {
        List<LetterView.General> general = new ArrayList<>();
        for (int place = 0; place < open.size(); place++) {
            Asked asked = open.get(place);
            if (!(asked.question() instanceof Question.OfDevice)) {
                general.add(new LetterView.General(
                        place + 1, QuestionText.of(asked.question(), words), sayings.waiting(asked)));
            }
        }
        return general;
    }
}
