package org.wardround.engine.work;

import java.util.List;
import java.util.TreeSet;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Ruling;
import org.wardround.engine.matching.Verdict;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Something that only the manufacturer can answer. */
public sealed interface Question {
    /** A question about one device type. */
    sealed interface OfDevice extends Question {
        /**
         * The device type.
         *
         * @return what is asked about
         */
        DeviceType type();
    }

    /**
     * A notice is or may be about these devices: are they affected, is there an approved update, what protects until then?
     *
     * @param type the device type
     * @param advisory the notice
     * @param version version in use, as written; empty for devices whose version nobody wrote down
     * @param matches the rows of that version, each affected, possible or settled by another document; one or more
     * @param devices how many devices those rows stand for
     */
    record OfNotice(DeviceType type, Advisory advisory, String version, List<Match> matches, long devices)
            implements OfDevice {
        /** Copies the list, so that the record never changes. */
        public OfNotice {
            matches = List.copyOf(matches);
        }

        /**
         * What the notice itself says.
         *
         * @return affected or possible, the more serious one
         */
        public Verdict verdict() {
            return matches.stream().anyMatch(match -> match.verdict() == Verdict.AFFECTED)
                    ? Verdict.AFFECTED
                    : Verdict.POSSIBLE;
        }

        /**
         * The vulnerabilities that the devices have or may have.
         *
         * @return ids, sorted, each once
         */
        public List<String> vulnerabilities() {
            TreeSet<String> ids = new TreeSet<>();
            for (Match match : matches) {
                ids.addAll(Settled.open(match));
                Settled.by(match).stream().map(Ruling::vulnerability).forEach(ids::add);
            }
            return List.copyOf(ids);
        }
    }

    /**
     * Until when are security updates made for this device type?
     *
     * @param type the device type
     */
    record SupportedUntil(DeviceType type) implements OfDevice {}

    /**
     * Which software is in this device type (SBOM)?
     *
     * @param type the device type
     */
    record Components(DeviceType type) implements OfDevice {}

    /**
     * What can this device type do for security (MDS2)?
     *
     * @param type the device type
     */
    record SecurityStatement(DeviceType type) implements OfDevice {}

    /** Where does the manufacturer publish machine-readable notices (CSAF)? */
    record Notices() implements Question {}

    /** To which address go questions about product security? */
    record Contact() implements Question {}

    /**
     * Whether a verdict on a vulnerability leaves something to do.
     *
     * @param one the verdict
     * @return true for affected and possible
     */
    static boolean open(VulnerabilityVerdict one) {
        return one.verdict() == Verdict.AFFECTED || one.verdict() == Verdict.POSSIBLE;
    }
}
