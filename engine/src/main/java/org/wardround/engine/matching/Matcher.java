package org.wardround.engine.matching;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.kernel.ByteSource;

/** Front door of this stage: makes an index of advisories that inventories are matched against. */
public final class Matcher {
    private final List<VendorAlias> aliases;
    private final List<DeviceClass> classes;
    private final NameRules rules;

    /**
     * A matcher with the catalogue's knowledge of names.
     *
     * @param aliases names of makers and product lines
     * @param classes kinds of equipment, whose words name no product
     */
    public Matcher(List<VendorAlias> aliases, List<DeviceClass> classes) {
        this(aliases, classes, NameRules.ALL);
    }

    private Matcher(List<VendorAlias> aliases, List<DeviceClass> classes, NameRules rules) {
        this.aliases = List.copyOf(aliases);
        this.classes = List.copyOf(classes);
        this.rules = rules;
    }

    /**
     * A matcher that does without some rules, to measure what they are worth.
     *
     * @param off the rules
     * @return the matcher
     */
    public Matcher without(Set<NameRule> off) {
        return new Matcher(aliases, classes, rules.without(off));
    }

    /**
     * Prepares advisories.
     *
     * @param advisories the advisories; of two with the same id both are kept; withdrawn ones do not count
     * @return the index
     */
    public AdvisoryIndex over(List<Advisory> advisories) {
        return AdvisoryIndex.of(new Makers(aliases, rules), advisories, classes);
    }

    /**
     * Saves an index with its advisories.
     *
     * @param index what {@link #over} gave
     * @param advisories the very advisories that it is of
     * @return bytes for {@link #reopen} of a matcher with the same catalogue
     */
    public static byte[] save(AdvisoryIndex index, List<Advisory> advisories) {
        return new IndexWriter().write(advisories, index.prepared());
    }

    /**
     * Reopens what was saved. Advisories, products and names are read from the bytes when they are first asked for.
     *
     * @param bytes what {@link #save} gave; not changed while the index is used
     * @return the index that {@link #over} would make of the same advisories
     * @throws IllegalArgumentException when the bytes cannot have been saved so; also later, when what is asked for then
     *     cannot be read
     */
    public ReopenedIndex reopen(ByteBuffer bytes) {
        try {
            IndexReader reader = new IndexReader(ByteSource.of(bytes), classes);
            return new ReopenedIndex(
                    reader.advisories(), AdvisoryIndex.of(new Makers(aliases, rules), reader.prepared(), classes));
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new IllegalArgumentException("The bytes are no saved index.", e);
        }
    }

    /**
     * What decides, besides the advisories, what an index is made of: names and kinds of the catalogue, and how this version
     * of the program saves it. An index that was saved under another text must be made anew.
     *
     * @return a long text
     */
    public String basis() {
        return String.join(
                "\n", new IndexShapes().description(), aliases.toString(), classes.toString(), rules.toString());
    }
}
