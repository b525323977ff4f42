package org.wardround.report.trace;

import java.util.List;
import org.wardround.engine.solution.Scaling;

/** The input that a number grows with. */
final class ScaleRef {
    private ScaleRef() {}

    static List<String> of(Scaling scaling) {
        return switch (scaling.by()) {
            case FIXED -> List.of();
            case BEDS -> List.of("hospital.beds");
            case STAFF -> List.of("hospital.staff");
            case ASSETS -> List.of("inventory.assets");
            case MEDICAL_DEVICES -> List.of("inventory.medical-devices");
            case SUPPLIERS -> List.of("suppliers");
        };
    }
}
