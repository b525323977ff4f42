package org.wardround.formats.hospital;

import java.util.Comparator;
import java.util.List;
import org.wardround.engine.inventory.Tolerance;
import org.wardround.engine.kernel.Euros;
import org.wardround.formats.catalogue.YamlTree;

/** Reads which losses a board could bear: two anchors, of which the rarer one is the larger. */
final class ToleranceAnchors {
    private static final String KEY = "tolerance";
    private static final double MOST = 1e12;
    private static final int LONGEST = 100_000;

    private final YamlTree tree;
    private final HospitalNumbers numbers;

    ToleranceAnchors(YamlTree tree, HospitalNumbers numbers) {
        this.tree = tree;
        this.numbers = numbers;
    }

    Tolerance read() {
        List<Tolerance.Anchor> anchors = tree
                .each(
                        KEY,
                        (entry, place) -> new Tolerance.Anchor(
                                entry.integer("once_in_years", 2, LONGEST),
                                Euros.of(entry.number("loss", 1, MOST) * numbers.euros())))
                .stream()
                .sorted(Comparator.comparingDouble(Tolerance.Anchor::onceInYears))
                .toList();
        if (anchors.isEmpty() || !numbers.knowsCurrency()) {
            return new Tolerance.NotSaid();
        }
        Tolerance.Anchor often = anchors.getFirst();
        Tolerance.Anchor rare = anchors.getLast();
        boolean rising = rare.onceInYears() > often.onceInYears()
                && rare.loss().compareTo(often.loss()) > 0
                && often.loss().cents() > 0;
        if (anchors.size() != 2 || !rising) {
            tree.problem(
                    "hospital.tolerance",
                    KEY,
                    "Two points are needed, of which the rarer has the larger loss, such as {once_in_years: 20, loss:"
                            + " 1500000} and {once_in_years: 100, loss: 6000000}. The catalogue's tolerance is used.");
            return new Tolerance.NotSaid();
        }
        return new Tolerance.Line(often, rare);
    }
}
