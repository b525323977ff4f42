package org.wardround.formats.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.wardround.engine.portfolio.Aim;
import org.wardround.engine.portfolio.Link;
import org.wardround.engine.portfolio.Measure;
import org.wardround.engine.portfolio.Portfolio;
import org.wardround.engine.portfolio.Threat;
import org.wardround.formats.json.ProblemLog;

/**
 * Weapon-target assignment as text: "m n mu", n weights, then "i j p" again and again. There are mu weapons of each of m
 * kinds, each goes to at most one of n targets and hits it with probability p. A weapon k of kind i on target j is the
 * measure "i-j" or, where there are several of a kind, "i-j-k".
 */
final class WeaponTargetText {
    private final StringTokenizer tokens;
    private final String file;
    private final ProblemLog log;
    private int read;

    WeaponTargetText(String text, String file, ProblemLog log) {
        this.tokens = new StringTokenizer(text);
        this.file = file;
        this.log = log;
    }

    Optional<Portfolio> read() {
        try {
            return Optional.of(problem());
        } catch (NumberFormatException e) {
            log.error(
                    "problem.text",
                    "token " + read,
                    "This is neither JSON nor a weapon-target assignment (\"m n mu\", n weights, then \"i j p\"): "
                            + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Portfolio problem() {
        int kinds = whole(1, PortfolioFile.MAX_VARIABLES);
        int targets = whole(1, PortfolioFile.MAX_VARIABLES);
        int ofEach = whole(1, 1_000);
        List<Threat> threats = new ArrayList<>();
        for (int j = 0; j < targets; j++) {
            threats.add(new Threat(Integer.toString(j), number(Double.MIN_NORMAL, 1e15), 0));
        }
        List<Measure> measures = new ArrayList<>();
        List<List<String>> byKind = new ArrayList<>();
        for (int i = 0; i < kinds; i++) {
            byKind.add(new ArrayList<>());
        }
        List<Link> links = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            int i = whole(0, kinds - 1);
            int j = whole(0, targets - 1);
            double taken = -StrictMath.log1p(-number(0, 1 - 1e-12));
            if (measures.size() + ofEach > PortfolioFile.MAX_VARIABLES) {
                throw new NumberFormatException("more than " + PortfolioFile.MAX_VARIABLES + " variables");
            }
            String first = i + "-" + j;
            for (int k = 0; k < ofEach && taken > 0; k++) {
                String id = k == 0 ? first : first + "-" + k;
                measures.add(new Measure(id, new TreeMap<>(java.util.Map.of(Integer.toString(j), taken))));
                byKind.get(i).add(id);
                if (k > 0) {
                    links.add(new Link.Requires(id, k == 1 ? first : first + "-" + (k - 1)));
                }
            }
        }
        byKind.forEach(ids -> links.add(new Link.AtMost(ids, ofEach)));
        return new Portfolio(file, Aim.SUM, 1, threats, measures, List.of(), links);
    }

    private int whole(int least, int most) {
        String token = next();
        int number = Integer.parseInt(token);
        if (number < least || number > most) {
            throw new NumberFormatException(number + " must be from " + least + " to " + most);
        }
        return number;
    }

    private double number(double least, double most) {
        double number = Double.parseDouble(next());
        if (!(number >= least && number <= most)) {
            throw new NumberFormatException(number + " must be from " + least + " to " + most);
        }
        return number;
    }

    private String next() {
        read++;
        if (!tokens.hasMoreTokens()) {
            throw new NumberFormatException("the file ends too early");
        }
        return tokens.nextToken();
    }
}
