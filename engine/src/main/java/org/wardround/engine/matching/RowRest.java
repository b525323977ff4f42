package org.wardround.engine.matching;

import java.util.ArrayList;
import java.util.List;

/** What a row's model says beyond the product that it is compared with. */
final class RowRest {
    private static final int LONG_NUMBER = 6;

    private final List<String> any = new ArrayList<>();
    private final List<String> telling = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final boolean beginsOtherwise;
    private final List<String> next = new ArrayList<>();
    private final List<String> variants = new ArrayList<>();
    private final boolean otherCode;

    RowRest(RowName row, List<String> used, WordSet makerWords) {
        List<Atom> atoms = row.primary();
        long taken = row.covered(used);
        boolean first = true;
        boolean afterTaken = false;
        boolean otherwise = false;
        for (int i = 0; i < atoms.size(); i++) {
            String text = atoms.get(i).text();
            if (row.isFiller(i) || makerWords.contains(text)) {
                continue;
            }
            boolean isTaken = isTaken(taken, i);
            otherwise |= first && !isTaken;
            first = false;
            boolean number = atoms.get(i).isNumber();
            boolean follows = afterTaken && !isTaken && !number;
            if (follows && isVariant(atoms.get(i))) {
                variants.add(text);
            }
            afterTaken = isTaken;
            if (isTaken || isLongNumber(atoms.get(i))) {
                continue;
            }
            WordFacts facts = row.facts(i);
            if (facts.kind()) {
                kinds.add(text);
                continue;
            }
            any.add(text);
            if (number || !facts.descriptive()) {
                telling.add(text);
                if (follows) {
                    next.add(text);
                }
            }
        }
        this.beginsOtherwise = otherwise;
        this.otherCode = hasCode(atoms, taken);
    }

    /** Numbers that are so long name no product. */
    static boolean isLongNumber(Atom atom) {
        return atom.isNumber() && atom.text().length() >= LONG_NUMBER;
    }

    private static boolean isTaken(long taken, int atom) {
        return (taken & (1L << atom)) != 0;
    }

    /** Whether letters and digits without a blank between them, such as "Q03UDV", are left as a whole. */
    private static boolean hasCode(List<Atom> atoms, long taken) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++) {
            if (!atoms.get(i).joined() || isTaken(taken, i)) {
                code.setLength(0);
            }
            boolean goesOn = i > 0 && atoms.get(i).joined() && code.isEmpty();
            if (!isTaken(taken, i) && !goesOn) {
                code.append(atoms.get(i).text());
            }
            boolean ends = i + 1 == atoms.size() || !atoms.get(i + 1).joined();
            if (ends && Letters.isModelNumber(code.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row has a model code of its own, of which the product has nothing. */
    boolean hasOtherCode() {
        return otherCode;
    }

    /** Every word that is left, without fillers and words of device classes. */
    List<String> any() {
        return any;
    }

    /** Whether words are left that many makers use, such as "station". */
    boolean hasCommonWords() {
        return any.size() > telling.size();
    }

    /** The telling ones among them. */
    List<String> telling() {
        return telling;
    }

    /** The words of device classes among them. */
    List<String> kinds() {
        return kinds;
    }

    /** Telling words that follow directly on one that was found. */
    List<String> next() {
        return next;
    }

    /** Words such as "II" that follow directly on one that was found, and tell a variant from its plain sister. */
    List<String> variants() {
        return variants;
    }

    private static boolean isVariant(Atom atom) {
        return Words.GENERATION.contains(atom.text()) && !atom.joined();
    }

    /** Whether the first word of the row is one of them. */
    boolean beginsOtherwise() {
        return beginsOtherwise;
    }
}
