package org.wardround.engine.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcosystemTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # patch numbers are numbers
            deb, 4.2.8p15, >, 4.2.8p9
            deb, 4.2.8p2, <, 4.2.8p9
            # an epoch outweighs the rest
            deb, 1:1.0, >, 2.0
            rpm, 1:1.40.16-15.el8_9, >, 1:1.32.10-4.el8
            rpm, 1.40.16-15.el8_9, <, 1:1.32.10-4.el8
            rpm, 0:1.0-1, =, 1.0-1
            alpm, 1:1.0-1, >, 2.0-1
            # before the release
            deb, 1.0~rc1-1, <, 1.0-1
            rpm, 1.0~rc1-1, <, 1.0-1
            apk, 1.6-r0, >, 1.6_rc1-r0
            alpine, 1.6-r0, >, 1.6_rc1-r0
            gentoo, 1.2_rc1, <, 1.2
            pypi, 1.0rc1, <, 1.0
            npm, 1.0.0-alpha, <, 1.0.0
            cargo, 1.0.0-rc.1, <, 1.0.0
            maven, 1.0-SNAPSHOT, <, 1.0
            gem, 1.0.0.rc1, <, 1.0.0
            nuget, 1.0-beta, <, 1.0
            composer, 1.0.0-RC1, <, 1.0.0
            # after the release
            rpm, 1.0^git1-1, >, 1.0-1
            apk, 1.2_p1, >, 1.2
            pypi, 1.0.post1, >, 1.0
            maven, 1.0-sp1, >, 1.0
            composer, 1.0.0-patch1, >, 1.0.0
            # security updates of a distribution
            deb, 1.1.1k-1+deb11u1, <, 1.1.1n-0+deb11u3
            # a missing number is 0, and numbers are no decimals
            pypi, 3.0, =, 3.0.0
            pypi, 3.0.10, >, 3.0.1
            maven, 3.0, =, 3.0.0
            npm, 1.2, =, 1.2.0
            gem, 3.0, =, 3.0.0
            gem, 1.10, >, 1.9
            nuget, 1.0.0.0, =, 1.0
            # words of a preview
            npm, 1.0.0-alpha.10, >, 1.0.0-alpha.9
            npm, 1.0.0-alpha, <, 1.0.0-alpha.1
            npm, 1.0.0-1, <, 1.0.0-alpha
            npm, 1.0.0beta1, <, 1.0.0
            gem, 1.0.a, <, 1.0.b
            nuget, 1.0-Beta, =, 1.0-beta
            # what does not count
            npm, v1.2.3, =, 1.2.3
            npm, 1.0.0+b1, =, 1.0.0+b2
            golang, v1.2.3+incompatible, =, 1.2.3
            golang, go1.21.0, =, 1.21
            maven, 1.0.0.Final, =, 1.0
            # Go's versions of commits
            golang, v0.0.0-20200101000000-abcdef123456, <, v0.0.0-20210101000000-abcdef123456
            # longer than any number type
            npm, 99999999999999999999999.0.0, >, 1.0.0
            golang, v9999999999999999999999.0.0, >, v1.0.0
            """)
    void versionsFollowTheOrderOfTheirEcosystem(String name, String one, String sign, String other) {
        Ecosystem ecosystem = Ecosystem.of(name).orElseThrow();
        int wanted = "<=>".indexOf(sign) - 1;
        assertThat(ecosystem.compare(one, other)).isEqualTo(OptionalInt.of(wanted));
        assertThat(ecosystem.compare(other, one)).isEqualTo(OptionalInt.of(-wanted));
        assertThat(ecosystem.compare(one, one)).isEqualTo(OptionalInt.of(0));
    }

    @ParameterizedTest
    @CsvSource({
        "npm, garbage",
        "deb, ' '",
        "deb, a b",
        "nuget, garbage",
        "gem, garbage",
        "pypi, no version",
        "golang, x"
    })
    void whatIsNoVersionHasNoPlaceInTheOrder(String name, String text) {
        assertThat(Ecosystem.of(name).orElseThrow().compare(text, "1.0.0")).isEmpty();
        assertThat(Ecosystem.of(name).orElseThrow().compare("1.0.0", text)).isEmpty();
    }

    @Test
    void aVersionOfManyThousandCharactersIsNotCompared() {
        for (Ecosystem ecosystem : Ecosystem.values()) {
            assertThat(ecosystem.compare("1" + ".1".repeat(5_000), "1.0")).isEmpty();
        }
    }

    @Test
    void aSchemeWithoutAnOrderOfItsOwnHasNone() {
        assertThat(Ecosystem.of("generic")).isEmpty();
        assertThat(Ecosystem.of("intdot")).isEmpty();
    }
}
