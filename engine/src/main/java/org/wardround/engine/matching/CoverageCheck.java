package org.wardround.engine.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Asset;

/** Tells for each row whether its maker publishes notices; worked out once for each text in the maker column. */
final class CoverageCheck {
    private final MakerMemory memory;
    private final List<Vendor> vendors;
    private final Map<String, Publisher> publishers = new HashMap<>();

    private record Publisher(boolean known, boolean publishes, String name, boolean inCatalogue) {}

    CoverageCheck(MakerMemory memory, List<Vendor> vendors) {
        this.memory = memory;
        this.vendors = vendors;
    }

    NoticeCoverage of(Asset asset, boolean matched) {
        Publisher publisher = publishers.computeIfAbsent(asset.product().manufacturer(), this::publisher);
        if (publisher.publishes() || matched) {
            return new NoticeCoverage.Published(asset.id(), asset.row(), publisher.name(), publisher.inCatalogue());
        }
        return publisher.known()
                ? new NoticeCoverage.NothingPublished(
                        asset.id(), asset.row(), publisher.name(), publisher.inCatalogue())
                : new NoticeCoverage.MakerNotKnown(asset.id(), asset.row());
    }

    private Publisher publisher(String written) {
        RowMaker row = memory.resolve(written);
        Maker maker = row.maker();
        String name = maker.inCatalogue() ? maker.canonical().first() : MakerNames.plain(written);
        return new Publisher(maker.isKnown(), vendors.stream().anyMatch(row::isSame), name, maker.inCatalogue());
    }
}
