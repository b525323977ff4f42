package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;

/** Lists of model numbers without signs: "MP70 RV50 LX40 and LX60" are four models, "GX450 and ES450" two. */
final class ModelRuns {
    private static final int LEAST_WITHOUT_AND = 3;

    private ModelRuns() {}

    static List<Unit> listed(List<Unit> units) {
        List<Unit> listed = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            List<Unit> options = new ArrayList<>();
            boolean and = false;
            int next = at;
            while (next < units.size()) {
                Unit unit = units.get(next);
                boolean between = !options.isEmpty() && isAnd(unit) && next + 1 < units.size();
                if (areModels(unit)) {
                    options.addAll(unit instanceof Unit.OneOf oneOf ? oneOf.options() : List.of(unit));
                } else if (between && areModels(units.get(next + 1))) {
                    and = true;
                } else {
                    break;
                }
                next++;
            }
            boolean list = next > at + 1 && (and || options.size() >= LEAST_WITHOUT_AND);
            listed.add(list ? new Unit.OneOf(options) : units.get(at));
            at = list ? next : at + 1;
        }
        return listed;
    }

    private static boolean isAnd(Unit unit) {
        return unit instanceof Unit.Word word
                && (word.text().equals("and") || word.text().equals("or"));
    }

    private static boolean areModels(Unit unit) {
        return switch (unit) {
            case Unit.Model model ->
                Letters.isModelNumber(model.text())
                        && Character.isLetter(model.text().charAt(0));
            case Unit.Masked masked ->
                !masked.head().isEmpty() && Character.isLetter(masked.head().charAt(0));
            case Unit.OneOf oneOf -> oneOf.options().stream().allMatch(ModelRuns::areModels);
            case Unit.Word word -> false;
            case Unit.Span span -> false;
        };
    }
}
