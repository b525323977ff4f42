package org.wardround.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a plan makes small, as it is written on the command line. */
enum PlanAim {
    EXPECTED_LOSS,
    SHORTFALL;

    /** Takes words with hyphens. */
    static final class Converter implements ITypeConverter<PlanAim> {
        @Override
        public PlanAim convert(String word) {
            for (PlanAim aim : values()) {
                if (aim.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                    return aim;
                }
            }
            throw new TypeConversionException("'" + word + "' must be expected-loss or shortfall");
        }
    }
}
