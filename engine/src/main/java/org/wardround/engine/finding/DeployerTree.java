package org.wardround.engine.finding;

import org.wardround.engine.kernel.Truth;

/**
 * The deployer decision table of SSVC (CERT/CC, "Deployer Patch Application Priority" 1.0.0: exploitation, system
 * exposure, automatable, human impact). Where automation is not known it counts as possible, the cautious reading.
 */
final class DeployerTree {
    private DeployerTree() {}

    static Urgency decide(Exploitation exploitation, Exposure exposure, Truth automatable, CareImpact impact) {
        boolean automated = automatable != Truth.NO;
        Row row = switch (exploitation) {
            case NONE -> none(exposure, automated);
            case PROOF_OF_CONCEPT -> proofOfConcept(exposure, automated);
            case ACTIVE -> active(exposure, automated);
        };
        return row.at(impact);
    }

    private static Row none(Exposure exposure, boolean automated) {
        return switch (exposure) {
            case SMALL -> automated ? Row.of("dsss") : Row.of("ddss");
            case CONTROLLED -> automated ? Row.of("ssss") : Row.of("dsss");
            case OPEN -> automated ? Row.of("ssso") : Row.of("dsss");
        };
    }

    private static Row proofOfConcept(Exposure exposure, boolean automated) {
        return switch (exposure) {
            case SMALL -> automated ? Row.of("ssss") : Row.of("dsss");
            case CONTROLLED -> automated ? Row.of("ssso") : Row.of("dsss");
            case OPEN -> automated ? Row.of("ssoo") : Row.of("ssso");
        };
    }

    private static Row active(Exposure exposure, boolean automated) {
        return switch (exposure) {
            case SMALL -> automated ? Row.of("sooo") : Row.of("ssoo");
            case CONTROLLED -> automated ? Row.of("oooo") : Row.of("ssoo");
            case OPEN -> automated ? Row.of("ooii") : Row.of("sooi");
        };
    }

    /** Decisions for impact low, medium, high, very high: d defer, s scheduled, o out of cycle, i immediate. */
    private record Row(String letters) {
        static Row of(String letters) {
            return new Row(letters);
        }

        Urgency at(CareImpact impact) {
            int index = switch (impact) {
                case LOW -> 0;
                case MEDIUM -> 1;
                case HIGH -> 2;
                case VERY_HIGH -> 3;
            };
            return switch (letters.charAt(index)) {
                case 'd' -> Urgency.TRACK;
                case 's' -> Urgency.TRACK_CLOSELY;
                case 'o' -> Urgency.ATTEND;
                default -> Urgency.ACT;
            };
        }
    }
}
