package org.wardround.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardround.engine.finding.Finding;
import org.wardround.engine.finding.FindingKnowledge;
import org.wardround.engine.finding.FindingStage;
import org.wardround.engine.intelligence.EndOfLife;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.inventory.Activity;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Budget;
import org.wardround.engine.inventory.Currency;
import org.wardround.engine.inventory.Hospital;
import org.wardround.engine.inventory.Identifiers;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.Means;
import org.wardround.engine.inventory.Measures;
import org.wardround.engine.inventory.Network;
import org.wardround.engine.inventory.Product;
import org.wardround.engine.inventory.Profile;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.inventory.Software;
import org.wardround.engine.inventory.SupportEnd;
import org.wardround.engine.kernel.Euros;
import org.wardround.engine.kernel.Truth;
import org.wardround.engine.matching.Matches;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.testkit.Repository;

/** The shipped names of releases against the lifecycles of the sample's feed. */
class LifecycleFreeTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Intelligence FEED =
            FeedFolder.read(Repository.path("samples/st-elara/feeds")).value();

    private static final FindingKnowledge KNOWLEDGE = new FindingKnowledge(
            List.of(),
            List.of(),
            LifecycleNamesFile.read(Repository.path("catalogue")).value(),
            List.of());

    /** Each row: operating system as written, description, the finding, the day, whether it has ended. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Win7 Emb. SP1                    | -                          | windows-embedded:posready-7          | 2021-10-12 | true
            Windows Embedded Standard 7      | -                          | windows-embedded:standard-7-sp1      | 2020-10-13 | true
            Windows 7 Professional SP1       | -                          | windows:7-sp1                        | 2020-01-14 | true
            WinXP                            | -                          | windows:5-sp3                        | 2014-04-08 | true
            Windows XP Embedded              | -                          | windows-xp-embedded:Windows Embedded POSReady 2009 | 2019-04-09 | true
            Windows CE 5.0                   | -                          | windows-ce:Windows CE 5.0            | 2014-10-14 | true
            Windows Server 2012 R2 Std       | -                          | windows-server:2012-r2               | 2023-10-10 | true
            Windows Server 2012 R2 mit ESU   | -                          | windows-server:2012-r2               | 2026-10-13 | true
            Server 2012                      | -                          | windows-server:2012                  | 2023-10-10 | true
            Server 2008                      | -                          | windows-server:2008-sp2              | 2020-01-14 | true
            Windows Server 2016              | -                          | windows-server:2016                  | 2027-01-12 | false
            Windows Server 2019              | -                          | -                                    | -          | false
            Windows 10 Pro 22H2              | -                          | windows:10-22h2                      | 2025-10-14 | true
            Windows 10 Pro 22H2 (ESU)        | -                          | -                                    | -          | false
            Windows 10 Pro                   | -                          | windows:10-22h2                      | 2025-10-14 | true
            Windows 10                       | -                          | -                                    | -          | false
            Windows 10 IoT LTSC 2019         | -                          | -                                    | -          | false
            Win 10 IoT Enterprise LTSC       | -                          | -                                    | -          | false
            Windows 10 Enterprise 2016 LTSB  | -                          | windows:10-1607-e-lts                | 2026-10-13 | true
            Windows 10 1809                  | -                          | -                                    | -          | false
            Win 10 21H2 Ent                  | -                          | windows:10-21h2-e                    | 2024-06-11 | true
            Windows 11 23H2                  | -                          | windows:11-23h2-e                    | 2026-11-10 | true
            Windows 11 24H2                  | -                          | -                                    | -          | false
            Windows 11 Pro 24H2              | -                          | windows:11-24h2-w                    | 2026-10-13 | true
            Debian 9                         | -                          | debian:9                             | 2020-07-18 | true
            Debian GNU/Linux 12 (bookworm)   | -                          | debian:12                            | 2026-07-11 | true
            Debian 13                        | -                          | -                                    | -          | false
            RHEL 7.9                         | -                          | rhel:7                               | 2024-06-30 | true
            Red Hat Enterprise Linux release 8.8 | -                      | -                                    | -          | false
            SLES 12 SP5                      | -                          | sles:12.5                            | 2024-10-31 | true
            Ubuntu 18.04.6 LTS               | -                          | ubuntu:18.04                         | 2023-05-31 | true
            VMware ESXi 6.7 U3               | -                          | vmware-esxi:6.7                      | 2022-10-15 | true
            Android 11                       | -                          | android:11                           | 2024-02-05 | true
            -                                | SQL Server 2014            | mssqlserver:12.0-sp3                 | 2024-07-09 | true
            -                                | SQL Server 2012            | mssqlserver:11.0-sp4                 | 2022-07-12 | true
            -                                | Mailserver Exchange 2016   | msexchange:2016                      | 2025-10-14 | true
            -                                | PET/CT, Konsole Windows 7  | windows:7-sp1                        | 2020-01-14 | true
            Windows Server 2019              | Ablösung von Windows 7     | -                                    | -          | false
            -                                | Java 8                     | -                                    | -          | false
            -                                | Oracle 11g                 | oracle-database:11.2                 | 2015-01-31 | true
            -                                | Switch IOS 15.2(7)E        | -                                    | -          | false
            -                                | Pumpe Version 7, Raum 10   | -                                    | -          | false
            """)
    void freeTextIsRead(String system, String description, String release, LocalDate day, boolean ended) {
        List<Finding> findings = FindingStage.find(
                        new Inventory(List.of(asset(text(system), text(description))), List.of(), List.of()),
                        hospital(),
                        FEED,
                        new Matches(List.of(), List.of()),
                        List.of(),
                        KNOWLEDGE,
                        TODAY)
                .findings();
        if (release == null) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).hasSize(1);
        Finding.EndOfSupport found = (Finding.EndOfSupport) findings.getFirst();
        assertThat(found.id()).isEqualTo("eol:A:" + release);
        assertThat(found.end()).isEqualTo(new EndOfLife.On(day));
        assertThat(found.ended()).isEqualTo(ended);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static Asset asset(String system, String description) {
        return new Asset(
                "A",
                new Product("", "", description, ""),
                new Software("", system),
                new Identifiers("", "", "", ""),
                new Network(Truth.YES, "", ""),
                "",
                1,
                new SupportEnd.NotKnown(),
                new RowRef("inventory.csv", 2));
    }

    private static Hospital hospital() {
        return new Hospital(
                new Profile("Test", "BE", 300, 1500, Euros.of(1e8), true),
                new Means(new Budget.Pooled(Euros.of(1e5)), new TreeMap<>(), List.of()),
                new Activity(3650, 73_000, 36_500),
                new Measures(new TreeMap<>(), new TreeMap<>()),
                List.of(),
                new Currency("EUR", 1),
                List.of());
    }

    /** Each row: operating system as written, every release that it may be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Win7 Emb. SP1             | Microsoft Windows Embedded Standard 7 SP1 2020-10-13, Microsoft Windows Embedded Compact 7 2021-04-13, Microsoft Windows Embedded POSReady 7 2021-10-12
            WES7                      | Microsoft Windows Embedded Standard 7 SP1 2020-10-13
            XP Embedded SP3           | Windows XP Embedded 2016-01-12, Windows Embedded Standard 2009 2019-01-08, Windows Embedded POSReady 2009 2019-04-09
            WES 2009                  | Windows Embedded Standard 2009 2019-01-08
            Windows Embedded POSReady 7 | Microsoft Windows Embedded POSReady 7 2021-10-12
            """)
    void whatMayBeSeveralIsNamedWithTheEndOfEach(String system, String releases) {
        Finding.EndOfSupport found = (Finding.EndOfSupport) FindingStage.find(
                        new Inventory(List.of(asset(system, "")), List.of(), List.of()),
                        hospital(),
                        FEED,
                        new Matches(List.of(), List.of()),
                        List.of(),
                        KNOWLEDGE,
                        TODAY)
                .findings()
                .getFirst();

        assertThat(found.releases().stream()
                        .map(one -> one.name() + " " + ((EndOfLife.On) one.end()).day())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(releases);
    }
}
