package vn.eoffice.kpi.host.reference.internal.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.reference.internal.Refusal;

/** The kinds of administrative documents with their abbreviations (Decree 30/2020, Article 7). */
public final class DocumentTypes {

    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        for (String type :
                """
                Công văn=
                Quyết định=QĐ
                Nghị quyết=NQ
                Chỉ thị=CT
                Quy chế=QC
                Quy định=QYĐ
                Thông cáo=TC
                Thông báo=TB
                Hướng dẫn=HD
                Chương trình=CTr
                Kế hoạch=KH
                Phương án=PA
                Đề án=ĐA
                Dự án=DA
                Báo cáo=BC
                Biên bản=BB
                Tờ trình=TTr
                Hợp đồng=HĐ
                Công điện=CĐ
                Bản ghi nhớ=BGN
                Bản thỏa thuận=BTT
                Giấy ủy quyền=GUQ
                Giấy mời=GM
                Giấy giới thiệu=GGT
                Giấy nghỉ phép=GNP
                Phiếu gửi=PG
                Phiếu chuyển=PC
                Phiếu báo=PB
                Thư công=
                """
                        .split("\n")) {
            int sign = type.indexOf('=');
            ABBREVIATIONS.put(type.substring(0, sign), type.substring(sign + 1));
        }
    }

    private DocumentTypes() {}

    public static List<String> all() {
        return List.copyOf(ABBREVIATIONS.keySet());
    }

    static String known(@Nullable String type) {
        if (type == null || !ABBREVIATIONS.containsKey(type)) {
            throw Refusal.invalid("type", "Hãy chọn loại văn bản trong danh sách.");
        }
        return type;
    }

    /** Number and notation of an issued document: {@code 12/QĐ-SNV}, {@code 12/SNV} for a letter. */
    static String number(int ordinal, String type, String agency) {
        String abbreviation = ABBREVIATIONS.getOrDefault(type, "");
        return ordinal + "/" + (abbreviation.isEmpty() ? agency : abbreviation + "-" + agency);
    }
}
