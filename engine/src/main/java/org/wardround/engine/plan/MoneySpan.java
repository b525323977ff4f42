package org.wardround.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Purse;
import org.wardround.engine.kernel.Quarter;

/**
 * A stretch of the plan with money of its own: a year, or a quarter where money comes by quarter. What is left over at its
 * end is not carried over. Money counts in quarters of a cent, so that a quarter of a year's cents is whole.
 *
 * @param first its first quarter, from 0
 * @param quarters how many quarters it has, 1 to 4
 * @param pooled whether one-off and running money are one pot
 * @param money the pot, or the one-off money
 * @param running the running money; as large as the pot where there is one
 */
public record MoneySpan(int first, int quarters, boolean pooled, long money, long running) {
    /**
     * Divides a plan.
     *
     * @param budget the money there is
     * @param begin calendar quarter of the plan's first
     * @param quarters length of the plan, 1 or more
     * @return all spans in order; a last year that the plan covers in part has that part of the money
     */
    public static List<MoneySpan> of(Budget budget, Quarter begin, int quarters) {
        List<MoneySpan> spans = new ArrayList<>();
        int step = budget instanceof Budget.ByQuarter ? 1 : 4;
        for (int first = 0; first < quarters; first += step) {
            int length = Math.min(step, quarters - first);
            spans.add(
                    switch (budget) {
                        case Budget.Split split ->
                            new MoneySpan(
                                    first,
                                    length,
                                    false,
                                    length * split.oneOffPerYear().cents(),
                                    length * split.runningPerYear().cents());
                        case Budget.Pooled pooled ->
                            together(first, length, length * pooled.perYear().cents());
                        case Budget.ByQuarter byQuarter -> quarter(first, byQuarter.in(begin.plus(first)));
                    });
        }
        return List.copyOf(spans);
    }

    private static MoneySpan together(int first, int length, long money) {
        return new MoneySpan(first, length, true, money, money);
    }

    private static MoneySpan quarter(int first, Purse purse) {
        return switch (purse) {
            case Purse.Apart apart ->
                new MoneySpan(
                        first,
                        1,
                        false,
                        4 * apart.oneOff().cents(),
                        4 * apart.running().cents());
            case Purse.Together together ->
                together(first, 1, 4 * together.money().cents());
        };
    }

    /**
     * The last quarter.
     *
     * @return from 0
     */
    public int last() {
        return first + quarters - 1;
    }

    /**
     * What may run for a whole year, if every year were like this span.
     *
     * @return cents, rounded down
     */
    public long runningPerYear() {
        return running / quarters;
    }

    /**
     * All the money in it.
     *
     * @return in quarters of a cent
     */
    public long all() {
        return pooled ? money : money + running;
    }
}
