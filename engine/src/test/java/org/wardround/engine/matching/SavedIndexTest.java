package org.wardround.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.inventory.Inventory;

class SavedIndexTest {
    private final Matcher matcher = new Matcher(Fixture.aliases(), Fixture.classes());
    private final List<Advisory> advisories = List.of(
            Fixture.advisory("A", "Philips", "IntelliVue Patient Monitor MX400-MX850", "<= 2.0 | 3.x"),
            Fixture.advisory("B", "Philips", "IntelliVue MX4x0 (except MX430) / Piic iX", "prior to 2020-01-02"),
            Fixture.advisory("C", "Contec Health", "CMS8000 series", "All versions"));
    private final Inventory inventory = new Inventory(
            List.of(
                    Fixture.asset("Philips", "IntelliVue MX450", "", "1.0"),
                    Fixture.asset("Philips", "IntelliVue MX430", "", "2.1"),
                    Fixture.asset("Contec", "CMS8000", "", "1")),
            List.of(),
            List.of());
    private final byte[] saved = Matcher.save(matcher.over(advisories), advisories);

    @ParameterizedTest
    @EnumSource
    void aReopenedIndexSaysWhatTheSavedOneSaid(MatchMode mode) {
        ReopenedIndex reopened = matcher.reopen(ByteBuffer.wrap(saved));
        AdvisoryIndex index = matcher.over(advisories);

        assertThat(reopened.advisories()).isEqualTo(advisories);
        assertThat(index.match(inventory).matches()).isNotEmpty();
        assertThat(reopened.index().match(inventory, mode)).isEqualTo(index.match(inventory, mode));
        for (Asset asset : inventory.assets()) {
            assertThat(reopened.index().nearMisses(asset, mode)).isEqualTo(index.nearMisses(asset, mode));
        }
    }

    @Test
    void moreNoticesCanComeToAReopenedIndex() {
        List<Advisory> more = List.of(Fixture.advisory("D", "Philips", "IntelliVue MX430", "<= 3.0"));

        Matches matches =
                matcher.reopen(ByteBuffer.wrap(saved)).index().with(more).match(inventory);

        assertThat(matches).isEqualTo(matcher.over(advisories).with(more).match(inventory));
        assertThat(matches.matches()).extracting(Match::advisoryId).contains("D");
    }

    @Test
    void sameNoticesGiveSameBytes() {
        assertThat(Matcher.save(matcher.over(advisories), advisories)).isEqualTo(saved);
        assertThat(new Matcher(Fixture.aliases(), Fixture.classes()).basis()).isEqualTo(matcher.basis());
        assertThat(new Matcher(List.of(), Fixture.classes()).basis()).isNotEqualTo(matcher.basis());
    }

    @Test
    void bytesThatEndTooEarlyAreRefused() {
        for (int length = 0; length < saved.length; length += 7) {
            byte[] cut = Arrays.copyOf(saved, length);
            assertThatThrownBy(() -> readAll(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void damagedBytesAreReadOrRefused() {
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = saved.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                readAll(damaged);
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private void readAll(byte[] bytes) {
        ReopenedIndex reopened = matcher.reopen(ByteBuffer.wrap(bytes));
        reopened.advisories()
                .forEach(advisory -> assertThat(advisory.products()).isNotNull());
        for (int i = 0; i < reopened.index().prepared().entries().size(); i++) {
            assertThat(reopened.index().prepared().entries().get(i).rule()).isNotNull();
        }
    }
}
