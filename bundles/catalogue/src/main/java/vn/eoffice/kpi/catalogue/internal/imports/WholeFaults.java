package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;

/** What is wrong with rows beside each other and beside the catalogue, and what a clerk does about it. */
final class WholeFaults {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Places places;

    WholeFaults(Places places) {
        this.places = places;
    }

    Fault doubled(WholeMapper.Clash clash) {
        var other = clash.otherRow();
        if (clash.kind() == Kind.FRAMEWORK) {
            return of(
                    clash,
                    "Khung này đã có từ dòng %d: hãy đặt các dòng của một khung liền nhau, hoặc sửa mã."
                            .formatted(other),
                    "The framework stands from row %d already: put its rows together, or correct the code."
                            .formatted(other));
        }
        if (clash.code().startsWith(MadeCode.PREFIX)) {
            return of(
                    clash,
                    "Dòng này giống dòng %d ở tên, nội dung chi tiết, sản phẩm và phạm vi nên mã tự lập trùng nhau: hãy bỏ một dòng, ghi rõ điểm khác vào nội dung chi tiết, hoặc tự ghi mã."
                            .formatted(other),
                    "The row equals row %d in name, detail, product and scope, so both got one code: remove one of them, say in the detail what differs, or give codes."
                            .formatted(other));
        }
        return of(
                clash,
                "Mã này đã có ở dòng %d với ngày hiệu lực chồng nhau: hãy bỏ một dòng hoặc sửa ngày.".formatted(other),
                "Row %d has the same code for days that overlap: remove one of them or correct the days."
                        .formatted(other));
    }

    private Fault of(WholeMapper.Clash clash, String vi, String en) {
        return places.fault(
                clash.sheet(), clash.row(), clash.kind(), key(clash.kind()), clash.code(), "whole.doubled", vi, en);
    }

    Fault twin(WholeMapper.Twin twin) {
        var vi = twin.otherRow() == 0 ? "Danh mục" : "Dòng %d".formatted(twin.otherRow());
        var en = twin.otherRow() == 0 ? "The catalogue" : "Row %d".formatted(twin.otherRow());
        return places.fault(
                twin.sheet(),
                twin.row(),
                twin.kind(),
                key(twin.kind()),
                twin.code(),
                "whole.case",
                "%s đã có mã “%s”, chỉ khác chữ hoa, chữ thường: hãy viết như vậy nếu là một, hoặc đặt mã khác hẳn."
                        .formatted(vi, twin.other()),
                "%s has the code “%s”, which differs in capitals only: write it so if it is the same, or choose another code."
                        .formatted(en, twin.other()));
    }

    Fault unknown(WholeMapper.Place place, Kind kind, String field, Kind of) {
        return places.fault(
                place.sheet(),
                place.row(),
                kind,
                field,
                place.value(),
                "whole.unknown",
                "Không có mã này trong trang “%s” hay trong danh mục: hãy sửa mã, hoặc thêm vào trang đó."
                        .formatted(of.sheet().vi()),
                "Neither the sheet “%s” nor the catalogue has this code: correct it, or add it to that sheet."
                        .formatted(of.sheet().en()));
    }

    Fault circle(WholeMapper.Edge edge) {
        return places.fault(
                edge.sheet(),
                edge.row(),
                Kind.SCOPE,
                "parent",
                edge.parent(),
                "whole.circle",
                "Phạm vi nằm vòng tròn trong chính nó: hãy sửa phạm vi cha.",
                "The scope lies in itself by a circle: correct the scope above.");
    }

    Fault ended(WholeMapper.Overlap row) {
        return places.fault(
                row.sheet(),
                row.row(),
                row.kind(),
                "validTo",
                day(row.ends()),
                "whole.ended",
                "%s hết hiệu lực trước ngày bắt đầu %s: hãy sửa ngày ở dòng này, hoặc chọn ngày hiệu lực sớm hơn."
                        .formatted(row.code(), day(row.begins())),
                "%s ends before its first day %s: correct the days of the row, or choose an earlier first day."
                        .formatted(row.code(), row.begins()));
    }

    /** @param overlap with the days of the version that is there */
    Fault overlap(WholeMapper.Overlap overlap) {
        var ends = overlap.ends();
        return places.fault(
                overlap.sheet(),
                overlap.row(),
                overlap.kind(),
                "validFrom",
                overlap.code(),
                "whole.overlap",
                ends == null
                        ? "%s đã có bản hiệu lực từ %s: hãy chọn ngày hiệu lực từ ngày đó trở đi."
                                .formatted(overlap.code(), day(overlap.begins()))
                        : "%s đã có bản hiệu lực từ %s đến %s, chồng với dòng này: hãy chọn ngày hiệu lực sau đó."
                                .formatted(overlap.code(), day(overlap.begins()), day(ends)),
                ends == null
                        ? "%s has a version in force from %s: choose that day or a later one."
                                .formatted(overlap.code(), overlap.begins())
                        : "%s has a version in force from %s to %s, which overlaps: choose a later day."
                                .formatted(overlap.code(), overlap.begins(), ends));
    }

    private static String key(Kind kind) {
        return kind == Kind.HOLDING ? "person" : "code";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
