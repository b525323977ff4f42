package org.wardround.formats.hospital;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Purse;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Quarter;
import org.wardround.formats.catalogue.YamlTree;

/** Reads money that comes by quarter: an amount, or one-off and running money, from each quarter on that is named. */
final class MoneyByQuarter {
    private static final String KEY = "money_by_quarter";
    private static final double MOST = 1e12;

    private final YamlTree tree;
    private final HospitalNumbers numbers;

    MoneyByQuarter(YamlTree tree, HospitalNumbers numbers) {
        this.tree = tree;
        this.numbers = numbers;
    }

    /** Nothing where no quarter can be read, so that the budget by year, or its default, is used. */
    Optional<Budget> read() {
        if (!tree.has(KEY)) {
            return Optional.empty();
        }
        YamlTree map = tree.map(KEY);
        SortedMap<Quarter, Purse> from = new TreeMap<>();
        for (String key : map.keys()) {
            Purse purse = purse(map, key);
            Optional<Quarter> quarter = HospitalWishes.quarter(key);
            if (quarter.isEmpty()) {
                map.problem("hospital.quarter", key, "This must be a quarter such as 2027-Q3. It is left out.");
            }
            if (numbers.knowsCurrency()) {
                quarter.ifPresent(named -> from.put(named, purse));
            }
        }
        map.reportUnknownKeys();
        return from.isEmpty() ? Optional.empty() : Optional.of(new Budget.ByQuarter(from));
    }

    private Purse purse(YamlTree map, String key) {
        if (!map.isMap(key)) {
            return new Purse.Together(euros(map, key));
        }
        YamlTree parts = map.map(key);
        Purse purse = new Purse.Apart(euros(parts, "one_off"), euros(parts, "running"));
        parts.reportUnknownKeys();
        return purse;
    }

    private Euros euros(YamlTree parts, String key) {
        return Euros.of(parts.number(key, 0, MOST) * numbers.euros());
    }
}
