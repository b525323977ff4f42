package org.wardround.engine.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpeNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            cpe:2.3:a:ni:labview:23.*:*:*:*:*:*:*:*, cpe:a:ni:labview, 23.*
            cpe:/a:redhat:migration_toolkit_virtualization:2.5::el9, cpe:a:redhat:migration_toolkit_virtualization, 2.5
            # hardware and operating systems
            cpe:2.3:h:philips:intellivue_mx450:-:*:*:*:*:*:*:*, cpe:h:philips:intellivue_mx450, -
            cpe:/o:microsoft:windows_7::sp1, cpe:o:microsoft:windows_7, ''
            # escapes of 2.3 and codes of 2.2
            cpe:2.3:a:foo\\:bar:c\\+\\+:1\\.0:*:*:*:*:*:*:*, cpe:a:foo:bar:c++, 1.0
            cpe:/a:foo:c%2b%2b:1.0, cpe:a:foo:c++, 1.0
            # wildcards for vendor or product lead nowhere
            cpe:2.3:a:*:util-linux-setarch:2.37.4:*:*:*:*:*:*:*, '', 2.37.4
            cpe:2.3:a:pascom_cloud_phone_system:*:*:*:*:*:*:*:*:*, '', ''
            cpe:2.3:a:ni*:labview:1:*:*:*:*:*:*:*, '', 1
            """)
    void namesOfBothVersionsAreRead(String text, String product, String version) {
        CpeName name = CpeName.of(text).orElseThrow();
        assertThat(name.product()).isEqualTo(product);
        assertThat(name.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "openssl", "cpe:2.3:x:a:b:c", "cpe:1.0:a:b", "cpe:2.3:a:b:c:d:e:f:g:h:i:j:k:l:m:n"})
    void whatIsNoneIsNone(String text) {
        assertThat(CpeName.of(text)).isEmpty();
    }

    @Test
    void theUpdateBelongsToTheVersion() {
        assertThat(CpeName.of("cpe:/a:foo:bar:9.0:sp1").orElseThrow().fullVersion())
                .isEqualTo("9.0 sp1");
        assertThat(CpeName.of("cpe:/a:foo:bar:9.0:-").orElseThrow().fullVersion())
                .isEqualTo("9.0");
    }

    @Test
    void variantsThatDifferAreNotTheSame() {
        CpeName windows =
                CpeName.of("cpe:2.3:a:foo:bar:1:*:*:*:*:windows:x64:*").orElseThrow();
        assertThat(windows.sameVariant(
                        CpeName.of("cpe:2.3:a:foo:bar:1:*:*:*:*:*:*:*").orElseThrow()))
                .isTrue();
        assertThat(windows.sameVariant(
                        CpeName.of("cpe:2.3:a:foo:bar:1:*:*:*:*:linux:*:*").orElseThrow()))
                .isFalse();
        assertThat(windows.sameVariant(
                        CpeName.of("cpe:/a:foo:bar:1:~~~windows~x64~").orElseThrow()))
                .isTrue();
    }
}
