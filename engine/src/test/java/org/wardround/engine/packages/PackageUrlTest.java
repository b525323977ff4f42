package org.wardround.engine.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageUrlTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1, pkg:maven/org.apache.logging.log4j/log4j-core, 2.14.1
            # the sign of an npm scope, encoded or not, is no version
            pkg:npm/%40angular/core@1.0.0, pkg:npm/@angular/core, 1.0.0
            pkg:npm/@angular/core@1.0.0, pkg:npm/@angular/core, 1.0.0
            pkg:npm/@angular/core, pkg:npm/@angular/core, ''
            # Python does not tell these apart
            pkg:pypi/Foo_Bar.baz@1, pkg:pypi/foo-bar-baz, 1
            # slashes, case, a path inside, qualifiers
            PKG://DEB/debian/openssl@1.1.1k-1%2Bdeb11u1?arch=amd64#a/b, pkg:deb/debian/openssl, 1.1.1k-1+deb11u1
            pkg:oci/nifi@sha256:0027?arch=amd64, pkg:oci/nifi, sha256:0027
            """)
    void namesAreReadLeniently(String text, String product, String version) {
        PackageUrl url = PackageUrl.of(text).orElseThrow();
        assertThat(url.product()).isEqualTo(product);
        assertThat(url.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NOASSERTION",
                "pkg:/",
                "pkg:npm/",
                "pkg:npm",
                "https://example.org/a",
                "pkg:np m/a",
                "pkg:npm/a%2"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(PackageUrl.of(text)).isEmpty();
    }

    @Test
    void theEpochOfAnRpmStandsBeforeItsVersion() {
        String text = "pkg:rpm/redhat/NetworkManager@1.40.16-15.el8_9?epoch=1";
        assertThat(PackageUrl.of(text).orElseThrow().orderedVersion()).isEqualTo("1:1.40.16-15.el8_9");
    }

    @Test
    void aPackageAnswersToTheNameOfItsSourceToo() {
        assertThat(PackageUrl.of("pkg:deb/debian/libssl1.1@1.1.1k?upstream=openssl%401.1.1k")
                        .orElseThrow()
                        .products())
                .containsExactly("pkg:deb/debian/libssl1.1", "pkg:deb/debian/openssl");
        assertThat(PackageUrl.of("pkg:rpm/rhel/openssl-libs@1?upstream=openssl-1.1.1k-5.el8.src.rpm")
                        .orElseThrow()
                        .products())
                .containsExactly("pkg:rpm/rhel/openssl-libs", "pkg:rpm/rhel/openssl");
    }

    @Test
    void packagesOfTwoArchitecturesAreNotTheSame() {
        PackageUrl one = PackageUrl.of("pkg:deb/debian/a@1?arch=amd64").orElseThrow();
        assertThat(one.sameArchitecture(
                        PackageUrl.of("pkg:deb/debian/a@1?arch=x86_64").orElseThrow()))
                .isTrue();
        assertThat(one.sameArchitecture(
                        PackageUrl.of("pkg:deb/debian/a@1?arch=source").orElseThrow()))
                .isTrue();
        assertThat(one.sameArchitecture(PackageUrl.of("pkg:deb/debian/a@1").orElseThrow()))
                .isTrue();
        assertThat(one.sameArchitecture(
                        PackageUrl.of("pkg:deb/debian/a@1?arch=arm64").orElseThrow()))
                .isFalse();
    }
}
