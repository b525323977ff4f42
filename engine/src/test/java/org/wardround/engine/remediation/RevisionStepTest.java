package org.wardround.engine.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionStepTest {
    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, NONE",
        // a new comparison is needed
        "1.4.2, 2.0.0, MAJOR",
        "1.4.2, 1.5.0, MINOR",
        "1.4.2, 1.4.3, PATCH",
        // from a draft of a version to the version
        "2.0.0-rc.1, 2.0.0, PATCH",
        // build metadata says nothing
        "1.0.0+a, 1.0.0+b, PATCH",
        // before the first release the minor number stands for the major one
        "0.1.0, 0.2.0, MAJOR",
        "0.1.0, 0.1.1, MINOR",
        "0.9.0, 1.0.0, MAJOR",
        // integer versioning does not say what changed
        "1, 2, OTHER",
        "3, 4.0.0, OTHER",
        // not semantic: leading zero, four parts
        "1.00.0, 1.01.0, OTHER",
        "1.16.13.14-Cor, 1.16.13.15, OTHER"
    })
    void theNumbersSayWhatChangedOnlyWhereTheyAreSemantic(String before, String after, RevisionStep step) {
        assertThat(RevisionStep.between(before, after)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0-x.7.z.92", "1.0.0+exp.sha.5114f85"})
    void semanticVersionsAreTold(String revision) {
        assertThat(RevisionStep.isSemantic(revision)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.0.0-", "1.16.13.14-Cor", "2.5.20+3f93da6b+7cc", "3.20.0-00"})
    void otherNumbersAreNotSemantic(String revision) {
        assertThat(RevisionStep.isSemantic(revision)).isFalse();
    }
}
