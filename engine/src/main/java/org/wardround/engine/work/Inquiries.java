package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.Findings;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.Verdict;

/**
 * Gathers the open questions, one inquiry for each manufacturer. Notices are asked about for everything; support dates and
 * components for medical devices and building technology alone, since office IT has public lifecycles.
 *
 * @param inquiries sorted by manufacturer
 * @param withoutMaker device types with open questions whose rows name no maker: nobody can be asked
 */
public record Inquiries(List<Inquiry> inquiries, List<DeviceType> withoutMaker) {
    /** Copies the collections, so that the record never changes. */
    public Inquiries {
        inquiries = List.copyOf(inquiries);
        withoutMaker = List.copyOf(withoutMaker);
    }

    /**
     * Gathers the questions.
     *
     * @param inventory what the hospital has
     * @param matches for what is known of each maker
     * @param findings what is open; a match without an open finding is not asked about
     * @param advisories the notices
     * @param classes kinds of equipment
     * @return the inquiries
     */
    public static Inquiries of(
            Inventory inventory,
            Matches matches,
            Findings findings,
            List<Advisory> advisories,
            List<DeviceClass> classes) {
        DeviceTypes types = DeviceTypes.of(inventory.assets(), matches.coverage());
        IdentityHashMap<DeviceType, List<Question>> asked = new IdentityHashMap<>();
        addNotices(asked, types, findings, advisories);
        addLifetimes(asked, types, inventory, new DeviceClasses(classes));

        Set<String> publishing = publishing(matches.coverage());
        Map<String, List<DeviceInquiry>> byMaker = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<DeviceType> withoutMaker = new ArrayList<>();
        for (DeviceType type : types.all()) {
            List<Question> questions = asked.getOrDefault(type, List.of());
            if (questions.isEmpty()) {
                continue;
            }
            if (type.maker().isEmpty()) {
                withoutMaker.add(type);
            } else {
                byMaker.computeIfAbsent(type.maker(), any -> new ArrayList<>()).add(new DeviceInquiry(type, questions));
            }
        }
        List<Inquiry> inquiries = new ArrayList<>();
        byMaker.forEach((maker, devices) -> inquiries.add(new Inquiry(maker, publishing.contains(maker), devices)));
        return new Inquiries(inquiries, withoutMaker);
    }

    private static void addNotices(
            IdentityHashMap<DeviceType, List<Question>> asked,
            DeviceTypes types,
            Findings findings,
            List<Advisory> advisories) {
        Map<String, Advisory> byId = new HashMap<>();
        advisories.forEach(advisory -> byId.putIfAbsent(advisory.id(), advisory));
        List<Match> open = new ArrayList<>();
        for (Finding finding : findings.findings()) {
            if (finding instanceof Finding.VulnerableAsset vulnerable) {
                open.add(vulnerable.match());
            }
        }
        for (WorkItem item : WorkItems.of(types, open)) {
            Advisory advisory = byId.get(item.advisoryId());
            if (advisory != null) {
                asked.computeIfAbsent(item.type(), any -> new ArrayList<>())
                        .add(
                                item.verdict() == Verdict.AFFECTED
                                        ? new Question.ApprovedUpdate(item, advisory)
                                        : new Question.WhetherAffected(item, advisory));
            }
        }
    }

    private static void addLifetimes(
            IdentityHashMap<DeviceType, List<Question>> asked,
            DeviceTypes types,
            Inventory inventory,
            DeviceClasses classes) {
        Set<String> withComponents = new HashSet<>();
        inventory.components().stream().map(Component::assetId).forEach(withComponents::add);
        for (DeviceType type : types.all()) {
            Category category = classes.classify(type.assets().getFirst()).category();
            if (category != Category.MEDICAL && category != Category.BUILDING) {
                continue;
            }
            List<Question> questions = asked.computeIfAbsent(type, any -> new ArrayList<>());
            if (type.assets().stream().anyMatch(asset -> asset.supportEnd() instanceof SupportEnd.NotKnown)) {
                questions.add(new Question.SupportedUntil());
            }
            if (type.assets().stream().noneMatch(asset -> withComponents.contains(asset.id()))) {
                questions.add(new Question.Components());
            }
        }
    }

    private static Set<String> publishing(List<NoticeCoverage> coverage) {
        Set<String> publishing = new HashSet<>();
        for (NoticeCoverage one : coverage) {
            if (one instanceof NoticeCoverage.Published published) {
                publishing.add(published.maker());
            }
        }
        return publishing;
    }
}
