package org.wardround.engine.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wardround.engine.finding.Advice;
import org.wardround.engine.finding.Exploitation;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.SupplierGapKind;

/** Which findings belong to a challenge, and which inputs would have shown them. */
final class Belonging {
    private final RollUpInput known;

    Belonging(RollUpInput known) {
        this.known = known;
    }

    /** Findings of an obligation count only for the questions of the challenge, and only if somebody answered. */
    boolean belongs(Finding finding, Challenge challenge) {
        return kinds(finding).stream().anyMatch(kind -> challenge.kinds().contains(kind))
                && (!(finding instanceof Finding.UnmetObligation unmet) || asked(unmet, challenge));
    }

    private boolean asked(Finding.UnmetObligation unmet, Challenge challenge) {
        return known.answers()
                && unmet.gaps().stream().anyMatch(gap -> challenge.questions().contains(gap.question()));
    }

    private List<FindingKind> kinds(Finding finding) {
        return switch (finding) {
            case Finding.VulnerableAsset vulnerable -> kinds(vulnerable);
            case Finding.EndOfSupport end ->
                List.of(
                        medical(end.deviceClass())
                                ? FindingKind.END_OF_SUPPORT_MEDICAL
                                : FindingKind.END_OF_SUPPORT_IT);
            case Finding.UnmetObligation unmet -> List.of(FindingKind.UNMET_OBLIGATION);
            case Finding.WeakSupplier weak -> List.of(kind(weak.kind()));
            case Finding.NoNotices none -> List.of(FindingKind.NO_NOTICES);
        };
    }

    private List<FindingKind> kinds(Finding.VulnerableAsset vulnerable) {
        List<FindingKind> kinds = new ArrayList<>();
        kinds.add(medical(vulnerable.deviceClass()) ? FindingKind.VULNERABLE_MEDICAL : FindingKind.VULNERABLE_IT);
        if (vulnerable.ssvc().exploitation() == Exploitation.ACTIVE) {
            kinds.add(FindingKind.KNOWN_EXPLOITED);
        }
        if (vulnerable.advice() == Advice.PROTECT_AND_REPLACE) {
            kinds.add(FindingKind.NO_FIX);
        }
        return kinds;
    }

    private boolean medical(String deviceClass) {
        return known.medicalClasses().contains(deviceClass);
    }

    private static FindingKind kind(SupplierGapKind kind) {
        return switch (kind) {
            case NO_SBOM -> FindingKind.SUPPLIER_NO_SBOM;
            case NO_SUPPORT_DATE, SUPPORT_ENDED -> FindingKind.SUPPLIER_NO_SUPPORT_DATE;
            case NO_SECOND_SOURCE -> FindingKind.SUPPLIER_SINGLE_SOURCE;
            case REMOTE_ACCESS_OPEN -> FindingKind.SUPPLIER_REMOTE_ACCESS;
        };
    }

    /** The inputs that a challenge needs and that are not there, sorted. */
    List<String> missing(Challenge challenge) {
        TreeSet<String> missing = new TreeSet<>();
        for (FindingKind kind : challenge.kinds()) {
            switch (kind) {
                case VULNERABLE_MEDICAL, VULNERABLE_IT, KNOWN_EXPLOITED, NO_FIX, NO_NOTICES ->
                    add(missing, known.advisories());
                case END_OF_SUPPORT_MEDICAL, END_OF_SUPPORT_IT -> add(missing, known.lifecycles());
                case UNMET_OBLIGATION -> {
                    if (!known.answers()) {
                        missing.add("answers");
                    }
                }
                case SUPPLIER_NO_SBOM, SUPPLIER_NO_SUPPORT_DATE, SUPPLIER_SINGLE_SOURCE, SUPPLIER_REMOTE_ACCESS -> {
                    if (!known.suppliers()) {
                        missing.add("suppliers");
                    }
                }
            }
        }
        return List.copyOf(missing);
    }

    private void add(Set<String> missing, boolean feeds) {
        if (!known.inventory()) {
            missing.add("inventory");
        }
        if (!feeds) {
            missing.add("feeds");
        }
    }
}
