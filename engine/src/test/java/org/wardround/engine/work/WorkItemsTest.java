package org.wardround.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.RowRef;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.NoticeCoverage;
import org.wardround.engine.matching.Verdict;

class WorkItemsTest {
    private static final List<Asset> ROWS = List.of(
            Rows.row(2, "Philips Medizin Systeme", "IntelliVue MX 450", "K.21"),
            Rows.row(3, "PHILIPS", "Intellivue MX450", ""),
            Rows.row(4, "Philips", "IntelliVue MX450+", "K.21"),
            Rows.row(5, "Dräger", "Evita V500", "2.51"));

    private static final List<NoticeCoverage> MAKERS = List.of(
            new NoticeCoverage.Published("A2", new RowRef("inventory.csv", 2), "Philips"),
            new NoticeCoverage.Published("A3", new RowRef("inventory.csv", 3), "Philips"),
            new NoticeCoverage.Published("A4", new RowRef("inventory.csv", 4), "Philips"),
            new NoticeCoverage.NothingPublished("A5", new RowRef("inventory.csv", 5), "Draeger"));

    @Test
    void rowsThatSayTheSameModelInOtherSpellingsAreOneType() {
        List<DeviceType> types = DeviceTypes.of(ROWS, MAKERS).all();

        assertThat(types).extracting(DeviceType::maker).containsExactly("Draeger", "Philips", "Philips");
        assertThat(types).extracting(type -> type.assets().size()).containsExactly(1, 2, 1);
    }

    @Test
    void aPlusSignMakesAnotherModel() {
        DeviceTypes types = DeviceTypes.of(ROWS, MAKERS);

        assertThat(types.of(ROWS.get(0).row())).isSameAs(types.of(ROWS.get(1).row()));
        assertThat(types.of(ROWS.get(0).row())).isNotSameAs(types.of(ROWS.get(2).row()));
    }

    @Test
    void versionsAreCountedAndUnknownOnesToo() {
        DeviceType type = DeviceTypes.of(ROWS, MAKERS).of(ROWS.getFirst().row());

        assertThat(type.versions()).containsEntry("K.21", 1L).containsEntry("", 1L);
    }

    @Test
    void oneItemForEachTypeAndNoticeAffectedFirst() {
        DeviceTypes types = DeviceTypes.of(ROWS, MAKERS);
        List<WorkItem> items = WorkItems.of(
                types,
                List.of(
                        Rows.match(5, "N-3", Verdict.POSSIBLE),
                        Rows.match(3, "N-1", Verdict.AFFECTED),
                        Rows.match(2, "N-1", Verdict.POSSIBLE),
                        Rows.match(2, "N-2", Verdict.NOT_AFFECTED)));

        assertThat(items).extracting(WorkItem::advisoryId).containsExactly("N-1", "N-3");
        assertThat(items.getFirst().verdict()).isEqualTo(Verdict.AFFECTED);
        assertThat(items.getFirst().matches()).extracting(Match::assetId).containsExactly("A2", "A3");
    }

    @Test
    void aMatchOfNoRowIsAMistakeOfTheCaller() {
        DeviceTypes types = DeviceTypes.of(ROWS, MAKERS);

        assertThatThrownBy(() -> WorkItems.of(types, List.of(Rows.match(99, "N-1", Verdict.AFFECTED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99");
    }
}
