package org.wardround.engine.matching;

import java.util.List;
import java.util.Optional;

/** Which pieces of a name say only what a product is for, as the words were counted. Never changes. */
final class Described {
    /** Of no name yet. */
    static final Described NOT_YET = new Described(Optional.empty(), new boolean[0]);

    private final Optional<Lexicon> lexicon;
    private final boolean[] pieces;

    private Described(Optional<Lexicon> lexicon, boolean[] pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    static Described of(List<Unit> units, Lexicon lexicon) {
        boolean[] pieces = new boolean[units.size()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = lexicon.isDescriptive(units.get(i));
        }
        return new Described(Optional.of(lexicon), pieces);
    }

    /** Whether it is as these words were counted. */
    boolean isBy(Lexicon asked) {
        return lexicon.isPresent() && lexicon.get() == asked;
    }

    boolean is(int piece) {
        return pieces[piece];
    }
}
