package org.wardround.engine.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;

/**
 * The questions to manufacturers, one inquiry for each. Notices are asked about for everything; support, components and
 * security statements for medical devices and building technology alone, since office IT has public lifecycles.
 *
 * @param inquiries sorted by manufacturer
 * @param withoutMaker device types with questions whose rows name no maker: nobody can be asked
 */
public record Inquiries(List<Inquiry> inquiries, List<DeviceType> withoutMaker) {
    /** Copies the lists, so that the record never changes. */
    public Inquiries {
        inquiries = List.copyOf(inquiries);
        withoutMaker = List.copyOf(withoutMaker);
    }

    /**
     * Gathers the questions.
     *
     * @param inventory what the hospital has
     * @param found what the notices say of it, by the rules
     * @param corrected the same after the corrections of people, without what is mended
     * @param advisories the notices
     * @param classes kinds of equipment
     * @param answers what manufacturers answered so far
     * @param asOf the day that the letters speak of
     * @return the inquiries
     */
    public static Inquiries of(
            Inventory inventory,
            Matches found,
            List<Match> corrected,
            List<Advisory> advisories,
            List<DeviceClass> classes,
            List<MakerAnswer> answers,
            LocalDate asOf) {
        DeviceTypes types = DeviceTypes.of(inventory.assets(), found.coverage());
        Map<String, List<Question.OfDevice>> byMaker = new TreeMap<>();
        List<Question.OfDevice> questions = new ArrayList<>();
        questions.addAll(NoticeQuestions.of(types, OpenPairs.either(found.matches(), corrected), advisories));
        questions.addAll(new TypeQuestions(inventory, classes).of(types));
        questions.forEach(one -> byMaker.computeIfAbsent(one.type().maker(), any -> new ArrayList<>())
                .add(one));

        States states = new States(
                new Replies(answers, asOf),
                new VexVerdicts(found.matches(), NoticeQuestions.byId(advisories)),
                new OpenPairs(corrected));
        List<Inquiry> inquiries = new ArrayList<>();
        List<DeviceType> withoutMaker = new ArrayList<>();
        byMaker.forEach((maker, asked) -> {
            Set<DeviceType> askedAbout = Collections.newSetFromMap(new IdentityHashMap<>());
            asked.forEach(one -> askedAbout.add(one.type()));
            List<DeviceType> theirs =
                    types.all().stream().filter(askedAbout::contains).toList();
            if (maker.isEmpty()) {
                withoutMaker.addAll(theirs);
            } else {
                List<Question> all = new ArrayList<>(asked);
                all.addAll(MakerQuestions.of(maker, types.makers()));
                inquiries.add(new Inquiry(maker, theirs, states.of(maker, all)));
            }
        });
        inquiries.sort(Comparator.comparing((Inquiry one) -> DeviceTypes.folded(one.maker()))
                .thenComparing(Inquiry::maker));
        return new Inquiries(inquiries, withoutMaker);
    }

    /** Where each question stands: a document counts before what a maker wrote, and that before our own decision. */
    private record States(Replies replies, VexVerdicts documents, OpenPairs left) {
        List<Asked> of(String maker, List<Question> questions) {
            return questions.stream()
                    .map(question -> {
                        String id = QuestionId.of(maker, question);
                        return new Asked(id, question, state(id, question));
                    })
                    .toList();
        }

        private Asked.State state(String id, Question question) {
            Asked.State byMaker = replies.of(id);
            if (!(question instanceof Question.OfNotice one)) {
                return byMaker;
            }
            Asked.State byDocument = documents.of(one);
            if (byDocument instanceof Asked.ByNotice) {
                return byDocument;
            }
            boolean decided = !(byMaker instanceof Asked.ByMaker) && !left.any(one.matches());
            return decided ? new Asked.ByHospital() : byMaker;
        }
    }
}
