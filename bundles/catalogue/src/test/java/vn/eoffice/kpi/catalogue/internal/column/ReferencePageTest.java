package vn.eoffice.kpi.catalogue.internal.column;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The column reference of the guide says what the import knows: after a change take target/cot-nhap-danh-muc.md. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "cot-nhap-danh-muc.md");

    @Test
    void theGuideNamesTheColumnsOfTheImport() throws IOException {
        var page =
                """
                # Tham chiếu cột của tệp nhập danh mục

                Mỗi loại một trang tính; dòng đầu là tên cột. Cột có dấu * là bắt buộc. Cách nhập: [hướng dẫn danh mục](huong-dan-danh-muc.md#3-nhập-từ-bảng-tính).
                """
                        + Arrays.stream(Kind.values())
                                .map(ReferencePageTest::section)
                                .collect(joining());
        Files.writeString(Path.of("target", "cot-nhap-danh-muc.md"), page);
        assertEquals(page, Files.readString(PAGE));
    }

    private static String section(Kind kind) {
        return "\n## Trang “%s”\n\n| Cột | Ý nghĩa | Ví dụ |\n|---|---|---|\n"
                        .formatted(kind.sheet().vi())
                + kind.columns().stream().map(ReferencePageTest::line).collect(joining());
    }

    private static String line(Column column) {
        return "| %s%s | %s | %s |\n"
                .formatted(
                        column.header().vi(),
                        column.required() ? " *" : "",
                        cell(column.meaning().vi()),
                        cell(column.example()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
