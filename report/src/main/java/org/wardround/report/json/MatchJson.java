package org.wardround.report.json;

import java.util.List;
import java.util.Map;
import org.wardround.engine.inventory.Asset;
import org.wardround.engine.matching.Match;
import org.wardround.engine.matching.Matches;
import org.wardround.engine.matching.NoticeShares;
import org.wardround.engine.matching.PartMatch;
import org.wardround.engine.matching.PersonDecision;
import org.wardround.engine.matching.Reason;
import org.wardround.engine.matching.Ruling;
import org.wardround.engine.matching.VendorEvidence;
import org.wardround.engine.matching.VersionEvidence;
import org.wardround.engine.matching.VulnerabilityVerdict;

/** Matches as data. */
final class MatchJson {
    private final JsonOut out;

    MatchJson(JsonOut out) {
        this.out = out;
    }

    void write(Matches matches, List<Asset> assets) {
        out.<Match>list("matches", matches.matches(), match -> {
            out.text("asset", match.assetId());
            out.text("file", match.row().file());
            out.number("line", match.row().line());
            out.text("advisory", match.advisoryId());
            out.constant("verdict", match.verdict());
            out.<VulnerabilityVerdict>list("vulnerabilities", match.vulnerabilities(), one -> {
                out.text("id", one.vulnerability());
                out.constant("verdict", one.verdict());
                out.constant("basis", one.basis());
            });
            out.object("reason", () -> reason(match.reason()));
        });
        NoticeShares shares = NoticeShares.of(matches.coverage(), assets);
        out.object("coverage", () -> {
            out.number("published", shares.published().rows());
            out.number("nothing_published", shares.nothingPublished().rows());
            out.number("maker_not_known", shares.makerNotKnown().rows());
            out.number("devices", shares.devices());
            out.number("share_nothing_published", shares.share(shares.nothingPublished()));
            out.number("share_maker_not_known", shares.share(shares.makerNotKnown()));
            out.<Map.Entry<String, NoticeShares.Count>>list(
                    "makers_without_notices", shares.silent().entrySet(), entry -> {
                        out.text("maker", entry.getKey());
                        out.number("rows", entry.getValue().rows());
                        out.number("devices", entry.getValue().devices());
                        out.number("share", shares.share(entry.getValue()));
                    });
        });
    }

    private void reason(Reason reason) {
        out.object("vendor", () -> vendor(reason.vendor()));
        out.object("product", () -> {
            out.text("advisory", reason.product().advisoryProduct());
            out.texts("shared", reason.product().shared());
            out.texts("missing", reason.product().missing());
            out.number("score", reason.product().score());
        });
        out.object("version", () -> version(reason.version()));
        out.text("product_id", reason.productId());
        out.text("pointer", reason.pointer());
        if (!reason.otherRules().isEmpty()) {
            out.texts("other_rules", reason.otherRules());
        }
        if (!reason.parts().isEmpty()) {
            out.<PartMatch>list("parts", reason.parts(), this::part);
        }
        if (!reason.rulings().isEmpty()) {
            out.<Ruling>list("other_documents", reason.rulings(), ruling -> {
                out.text("vulnerability", ruling.vulnerability());
                out.text("advisory", ruling.other());
                out.constant("says", ruling.said());
                out.constant("rule", ruling.kind());
            });
        }
    }

    private void part(PartMatch part) {
        out.text("name", part.name());
        out.text("version", part.version());
        out.text("file", part.row().file());
        out.number("position", part.row().line());
        out.constant("verdict", part.verdict());
        out.object("reason", () -> {
            out.object("vendor", () -> vendor(part.reason().vendor()));
            out.object("version", () -> version(part.reason().version()));
            out.text("product_id", part.reason().productId());
            out.text("pointer", part.reason().pointer());
        });
    }

    private void vendor(VendorEvidence evidence) {
        switch (evidence) {
            case VendorEvidence.SameVendor same -> {
                out.text("how", "same_vendor");
                out.text("written", same.written());
                out.text("advisory", same.advisory());
                out.text("canonical", same.canonical());
                out.text("alias", same.alias());
            }
            case VendorEvidence.InText in -> {
                out.text("how", "in_text");
                out.text("found", in.found());
                out.text("advisory", in.advisory());
                out.text("canonical", in.canonical());
            }
            case VendorEvidence.LineMoved moved -> {
                out.text("how", "line_moved");
                out.text("written", moved.written());
                out.text("advisory", moved.advisory());
                out.text("line", moved.line());
                out.text("from", moved.from());
                out.text("to", moved.to());
                out.number("year", moved.year());
            }
            case VendorEvidence.ByIdentifier by -> {
                out.text("how", "by_identifier");
                out.constant("kind", by.kind());
                out.text("identifier", by.identifier());
            }
            case VendorEvidence.ByPerson by -> {
                out.text("how", "by_person");
                out.text("author", by.author());
            }
        }
    }

    private void version(VersionEvidence evidence) {
        switch (evidence) {
            case VersionEvidence.Compared compared -> {
                out.text("how", "compared");
                out.text("version", compared.version());
                out.text("rule", compared.rule());
                out.truth("inside", compared.inside());
            }
            case VersionEvidence.AllVersions all -> {
                out.text("how", "all_versions");
                out.text("rule", all.rule());
            }
            case VersionEvidence.NamedFor by -> {
                out.text("how", "named_for");
                out.text("version", by.version());
                out.text("named", by.named());
            }
            case VersionEvidence.Listed listed -> {
                out.text("how", "listed");
                out.text("rule", listed.rule());
            }
            case VersionEvidence.NoVersion none -> {
                out.text("how", "no_version");
                out.text("rule", none.rule());
            }
            case VersionEvidence.NotComparable not -> {
                out.text("how", "not_comparable");
                out.text("version", not.version());
                out.text("rule", not.rule());
                out.text("why", not.why());
            }
            case VersionEvidence.ByStatus by -> {
                out.text("how", "by_status");
                out.text("status", by.status());
            }
            case VersionEvidence.Corrected corrected -> {
                out.text("how", "corrected");
                out.constant("before", corrected.before());
                out.object("decision", () -> decision(corrected.by()));
                out.object("rules", () -> version(corrected.rules()));
            }
            case VersionEvidence.Stated stated -> {
                out.text("how", "stated");
                out.object("decision", () -> decision(stated.by()));
            }
        }
    }

    void decision(PersonDecision by) {
        out.text("author", by.author());
        out.text("date", by.date().toString());
        out.text("reason", by.why());
        out.text("vulnerability", by.vulnerability());
        out.text(
                "expires",
                switch (by.term()) {
                    case PersonDecision.Until until -> until.day().toString();
                    case PersonDecision.Open open -> "";
                });
    }
}
