package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // title; product; names
                "Acme WebControl, i-View, SiteScan; WebControl i-View SiteScan Web; webcontrol|i view|sitescan",
                "Acme WebControl and SiteScan; WebControl SiteScan; webcontrol|sitescan",
                // a list of other products, or a name with more than the listed ones
                "Acme WebControl, i-View; SiteScan; -",
                "Acme WebControl, SiteScan; WebControl SiteScan Driver for Windows; -",
                // two products that begin alike
                "Acme Ctrl-15, Ctrl-15 Software Core and View; Ctrl-15 Software Core; -",
                // model numbers stay whole
                "Acme Ctrl S7-150 and S7-300; Ctrl S7-150 S7-300; ctrl s7150|s7300",
                // no list
                "Acme WebControl; WebControl SiteScan; -"
            })
    void namesThatATitleListsAreNamesOfTheirOwn(String title, String product, String names) {
        List<String> found = TitleNames.of(title, product, Set.of("acme")).stream()
                .map(pattern -> String.join(
                        " ", pattern.units().stream().map(Unit::shown).toList()))
                .toList();

        assertThat(found).isEqualTo(names == null ? List.of() : List.of(names.split("[|]", -1)));
    }
}
