package org.wardround.conformance.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.wardround.optimizer.Program;

/**
 * Weapon-target assignment files: "m n mu", n weights, then lines "i j p"; there are mu weapons of each kind i, each
 * goes to at most one target j, and what remains of the weights is made small.
 */
final class WeaponTargets {
    private WeaponTargets() {}

    static Program read(Path file) throws IOException {
        StringTokenizer tokens = new StringTokenizer(Files.readString(file));
        int weapons = Integer.parseInt(tokens.nextToken());
        int targets = Integer.parseInt(tokens.nextToken());
        int ofEach = Integer.parseInt(tokens.nextToken());
        double[] weights = new double[targets];
        for (int j = 0; j < targets; j++) {
            weights[j] = Double.parseDouble(tokens.nextToken());
        }
        ProgramBuilder builder = new ProgramBuilder();
        List<SortedMap<Integer, Double>> byWeapon = new ArrayList<>();
        List<SortedMap<Integer, Double>> byTarget = new ArrayList<>();
        for (int i = 0; i < weapons; i++) {
            byWeapon.add(new TreeMap<>());
        }
        for (int j = 0; j < targets; j++) {
            byTarget.add(new TreeMap<>());
        }
        while (tokens.hasMoreTokens()) {
            int i = Integer.parseInt(tokens.nextToken());
            int j = Integer.parseInt(tokens.nextToken());
            double hit = Double.parseDouble(tokens.nextToken());
            for (int copy = 0; copy < ofEach; copy++) {
                int variable = builder.variable();
                byWeapon.get(i).put(variable, 1.0);
                byTarget.get(j).put(variable, -Math.log(1 - hit));
                if (copy > 0) {
                    builder.onlyWith(variable, variable - 1);
                }
            }
        }
        byWeapon.forEach(form -> builder.atMost(form, ofEach));
        for (int j = 0; j < targets; j++) {
            builder.term(weights[j], byTarget.get(j));
        }
        return builder.build();
    }
}
