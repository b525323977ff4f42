package org.wardround.report.json;

import java.util.List;
import org.wardround.engine.Sector;
import org.wardround.engine.SectorChange;
import org.wardround.engine.SectorMove;
import org.wardround.engine.consultation.SectorVoice;

/** What the sector says, and what it does to the plan, as data. */
final class SectorJson {
    private final JsonOut out;

    SectorJson(JsonOut out) {
        this.out = out;
    }

    void write(Sector sector, List<SectorMove> moves) {
        switch (sector) {
            case Sector.Silent silent -> {}
            case Sector.Heard heard ->
                out.object("sector", () -> {
                    out.text("title", heard.voice().title());
                    out.text("held_by", heard.voice().heldBy());
                    out.number("respondents", heard.voice().respondents());
                    out.list("changes", heard.changes(), this::change);
                    out.list("moves", moves, this::move);
                });
        }
    }

    private void change(SectorChange change) {
        out.text("item", change.item());
        switch (change) {
            case SectorChange.Criticality is -> {
                out.text("what", "criticality");
                out.number("catalogue", is.before());
                rated(is.rated());
            }
            case SectorChange.Complexity is -> {
                out.text("what", "complexity");
                out.number("catalogue", is.before());
                rated(is.rated());
                out.number("moved", is.moved());
            }
            case SectorChange.Refused is -> out.text("what", "refused");
        }
    }

    private void rated(SectorVoice.Rated rated) {
        out.number("people", rated.people());
        out.number("median", rated.median());
        out.number("mean", rated.mean());
        out.number("mean_low", rated.low());
        out.number("mean_high", rated.high());
    }

    private void move(SectorMove move) {
        out.text("solution", move.solution());
        switch (move) {
            case SectorMove.Comes is -> out.number("to", is.quarter());
            case SectorMove.Goes is -> out.number("from", is.quarter());
            case SectorMove.Shifts is -> {
                out.number("from", is.from());
                out.number("to", is.to());
            }
        }
    }
}
