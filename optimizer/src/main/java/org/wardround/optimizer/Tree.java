package org.wardround.optimizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Branch and bound in plain Java over the relaxation: the nodes with the lowest bounds first, so many at a time, whose
 * children are tried with a few steps each before one branching is kept. The outcome does not depend on threads.
 */
final class Tree {
    private static final int AT_ONCE = 32;
    private static final int TRIED = 6;
    private static final int SHORT = 16;
    private static final int LONG = 48;
    private static final int ROOT = 4_000;

    private final Program program;
    private final Relaxation relaxation;
    private double objective;
    private double[] best;
    private long nodes;

    Tree(Program program, Relaxation relaxation, double[] start) {
        this.program = program;
        this.relaxation = relaxation;
        this.best = start;
        this.objective = program.objective(start);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Node(double bound, long number, Domain domain, float[] point, float[] prices) {}

    /** Ends at the gap, after so many nodes, or when it is told to; gives what no choice goes below. */
    double run(double gap, long most, BooleanSupplier goesOn) {
        Domain all = relaxation.open();
        if (!relaxation.propagate(all)) {
            return objective;
        }
        float[] point = new float[relaxation.size];
        float[] prices = new float[relaxation.rows()];
        double root = Math.max(0, relaxation.walk(point, prices, all, ROOT, cutoff(gap)));
        PriorityQueue<Node> open =
                new PriorityQueue<>(Comparator.comparingDouble(Node::bound).thenComparingLong(Node::number));
        open.add(new Node(root, 0, all, point, prices));
        while (!open.isEmpty() && open.peek().bound() < cutoff(gap) && nodes < most && goesOn.getAsBoolean()) {
            List<Node> batch = new ArrayList<>();
            while (!open.isEmpty() && batch.size() < AT_ONCE) {
                batch.add(open.remove());
            }
            double cutoff = cutoff(gap);
            List<List<Node>> children = IntStream.range(0, batch.size())
                    .parallel()
                    .mapToObj(b -> split(batch.get(b), cutoff))
                    .toList();
            children.forEach(some -> some.forEach(child -> keep(child, cutoff, open)));
        }
        double least = open.isEmpty() ? cutoff(gap) : Math.min(open.peek().bound(), cutoff(gap));
        return least / relaxation.unit() * (1 - 1e-9);
    }

    private void keep(Node child, double cutoff, PriorityQueue<Node> open) {
        nodes++;
        if (child.bound() < cutoff) {
            open.add(new Node(child.bound(), nodes, child.domain(), child.point(), child.prices()));
            offer(child.point());
        }
    }

    /** A point that is whole when it is rounded, and keeps every row, is a choice. */
    private void offer(float[] point) {
        double[] whole = new double[point.length];
        for (int v = 0; v < whole.length; v++) {
            whole[v] = Math.rint(point[v]);
        }
        double value = program.objective(whole);
        if (value < objective && program.broken(whole).isEmpty()) {
            objective = value;
            best = whole;
        }
    }

    long nodes() {
        return nodes;
    }

    private double cutoff(double gap) {
        return objective * (1 - gap) * relaxation.unit();
    }

    private List<Node> split(Node node, double cutoff) {
        double[] matter = relaxation.weightsOf(node.point());
        List<Integer> fractional = new ArrayList<>();
        double[] score = new double[relaxation.size];
        for (int v = 0; v < relaxation.size; v++) {
            double x = node.point()[v];
            int c = relaxation.chain(v);
            int place = relaxation.place(v);
            if (place >= node.domain().first(c) && place < node.domain().last(c)) {
                score[v] = (0.001 + Math.min(x, 1 - x)) * (1e-9 + Math.abs(matter[v]));
                fractional.add(v);
            }
        }
        if (fractional.isEmpty()) {
            return List.of();
        }
        List<Integer> tried = fractional.stream()
                .sorted(Comparator.comparingDouble((Integer v) -> -score[v]).thenComparing(v -> v))
                .limit(TRIED)
                .toList();
        List<Node> kept = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int v : tried) {
            List<Node> pair = List.of(child(node, v, true, cutoff), child(node, v, false, cutoff));
            double one = Math.min(cutoff, pair.getFirst().bound()) - node.bound();
            double two = Math.min(cutoff, pair.getLast().bound()) - node.bound();
            double value = Math.max(1e-9, one) * Math.max(1e-9, two);
            if (value > most) {
                most = value;
                kept = pair;
            }
        }
        List<Node> children = new ArrayList<>();
        for (Node child : kept) {
            double bound = child.bound() >= cutoff
                    ? child.bound()
                    : Math.max(
                            child.bound(),
                            relaxation.walk(child.point(), child.prices(), child.domain(), LONG, cutoff));
            children.add(new Node(bound, 0, child.domain(), child.point(), child.prices()));
        }
        return children;
    }

    private Node child(Node node, int variable, boolean one, double cutoff) {
        Domain domain = node.domain().copy();
        int c = relaxation.chain(variable);
        int place = relaxation.place(variable);
        if (one) {
            domain.notAfter(c, place);
        } else {
            domain.notBefore(c, place + 1);
        }
        if (!relaxation.propagate(domain)) {
            return new Node(Double.POSITIVE_INFINITY, 0, domain, node.point(), node.prices());
        }
        float[] point = node.point().clone();
        float[] prices = node.prices().clone();
        double bound = relaxation.walk(point, prices, domain, SHORT, cutoff);
        return new Node(Math.max(node.bound(), bound), 0, domain, point, prices);
    }

    double objective() {
        return objective;
    }

    double[] best() {
        return best;
    }
}
