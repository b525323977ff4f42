package org.wardround.engine.finding;

import org.wardround.engine.kernel.Truth;

/**
 * An SSVC decision and what led to it.
 *
 * @param exploitation whether it is exploited
 * @param exposure how it can be reached
 * @param automatable whether an attack can be automated
 * @param impact what it means for patients
 * @param urgency the decision
 * @param decidedBy the vulnerability that decided
 */
public record Ssvc(
        Exploitation exploitation,
        Exposure exposure,
        Truth automatable,
        CareImpact impact,
        Urgency urgency,
        String decidedBy) {}
