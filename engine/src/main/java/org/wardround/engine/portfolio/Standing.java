package org.wardround.engine.portfolio;

import java.util.HashMap;
import java.util.Map;

/** A choice that changes step by step, with what it leaves and by how much it breaks limits. */
final class Standing {
    private static final double SLACK = 1e-9;

    private final Layout layout;
    private final int[] starts;
    private final double[][] left;
    private final double[][] used;
    private final Map<String, Integer> numbers = new HashMap<>();
    private double over;
    private int unlinked;

    Standing(Layout layout) {
        this.layout = layout;
        this.starts = layout.nothing();
        this.left = new double[layout.periods][layout.problem.threats().size()];
        for (double[] row : left) {
            for (int k = 0; k < row.length; k++) {
                row[k] = layout.problem.threats().get(k).loss();
            }
        }
        this.used = new double[layout.problem.limits().size()][layout.periods];
        layout.problem.measures().forEach(measure -> numbers.put(measure.id(), numbers.size()));
        for (Link link : layout.problem.links()) {
            unlinked += holds(link) ? 0 : 1;
        }
    }

    int start(int i) {
        return starts[i];
    }

    int[] starts() {
        return starts.clone();
    }

    /** By how much limits and links are broken; 0 when none is. */
    double broken() {
        return over + unlinked;
    }

    void move(int i, int to) {
        for (Link link : layout.links.get(i)) {
            unlinked -= holds(link) ? 0 : 1;
        }
        scale(i, Math.min(starts[i], to), Math.max(starts[i], to), to < starts[i]);
        for (int l = 0; l < used.length; l++) {
            if (layout.once[l][i] > 0 || layout.later[l][i] > 0) {
                use(l, i, to);
            }
        }
        starts[i] = to;
        for (Link link : layout.links.get(i)) {
            unlinked += holds(link) ? 0 : 1;
        }
    }

    private void scale(int i, int from, int until, boolean more) {
        for (int t = from; t < until; t++) {
            for (int k = 0; k < layout.threats[i].length; k++) {
                double keep = layout.keep[i][k];
                left[t][layout.threats[i][k]] *= more ? keep : 1 / keep;
            }
        }
    }

    private void use(int limit, int i, int to) {
        Limit of = layout.problem.limits().get(limit);
        for (int t = Math.min(starts[i], to); t < layout.periods; t++) {
            double most = of.most().get(t);
            over -= over(used[limit][t], most);
            used[limit][t] += layout.uses(limit, i, to, t) - layout.uses(limit, i, starts[i], t);
            over += over(used[limit][t], most);
        }
        if (over < SLACK) {
            over = 0;
        }
    }

    private static double over(double used, double most) {
        return used > most + SLACK + SLACK * Math.abs(most) ? (used - most) / (1 + Math.abs(most)) : 0;
    }

    private boolean holds(Link link) {
        return switch (link) {
            case Link.Requires pair -> {
                int start = of(pair.measure());
                yield start >= layout.periods || of(pair.needed()) <= start;
            }
            case Link.InPlaceBy by -> of(by.measure()) <= by.period();
            case Link.AtMost some ->
                some.measures().stream().filter(id -> of(id) < layout.periods).count() <= some.most();
        };
    }

    private int of(String measure) {
        return starts[numbers.getOrDefault(measure, 0)];
    }

    /** What remains, as the problem's aim says. */
    double objective() {
        double all = 0;
        boolean sum = layout.problem.aim() == Aim.SUM;
        for (double[] row : left) {
            for (int k = 0; k < row.length; k++) {
                Threat threat = layout.problem.threats().get(k);
                double value = Math.max(row[k], threat.floor() * threat.loss());
                all = sum ? all + value : Math.max(all, value);
            }
        }
        return all;
    }
}
