package vn.eoffice.kpi.catalogue.internal.sheet;

import vn.eoffice.kpi.catalogue.Fault;

/** What is wrong with a file as such, and what the clerk does about it. */
final class FileFaults {

    private static final String SAVE_AS_VI = "Hãy mở tệp bằng Excel và lưu lại thành “Excel Workbook (*.xlsx)”.";
    private static final String SAVE_AS_EN = "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.";

    private static final int LONGEST_VALUE = 200;

    private FileFaults() {}

    static Fault empty() {
        return file("file.empty", "", "Tệp không có dòng nào.", "The file holds no row.");
    }

    static Fault tooLarge(long bytes, long most) {
        return file(
                "file.too-large",
                Long.toString(bytes),
                "Tệp lớn hơn %d MB. Hãy chia thành nhiều tệp.".formatted(most >> 20),
                "The file is larger than %d MB. Divide it into several files.".formatted(most >> 20));
    }

    static Fault oldExcel() {
        return file(
                "file.xls",
                "",
                "Đây là tệp Excel đời cũ (.xls). " + SAVE_AS_VI,
                "This is a file of an old Excel (.xls). " + SAVE_AS_EN);
    }

    static Fault protectedByPassword() {
        return file(
                "file.password",
                "",
                "Tệp có mật khẩu nên không đọc được. Hãy mở bằng Excel, gỡ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.",
                "The file is protected by a password. Open it in Excel, remove the password (File › Info › Protect Workbook) and save it.");
    }

    static Fault notAWorkbook() {
        return file(
                "file.unknown",
                "",
                "Đây không phải tệp Excel (.xlsx) hay tệp .csv. " + SAVE_AS_VI,
                "This is neither an Excel workbook (.xlsx) nor a .csv file. " + SAVE_AS_EN);
    }

    static Fault otherWorkbook(String kind) {
        return file(
                "file.other-workbook",
                kind,
                "Tệp thuộc dạng %s, không phải .xlsx. ".formatted(kind) + SAVE_AS_VI,
                "The file is of the form %s, not .xlsx. ".formatted(kind) + SAVE_AS_EN);
    }

    static Fault wrongEnding(String fileName, String truth) {
        return file(
                "file.ending",
                fileName,
                "Tên tệp không đúng với nội dung: nội dung là %s. Hãy đổi đuôi tệp thành .%s rồi chọn lại."
                        .formatted(truth, truth),
                "The name does not fit the content, which is %s. Rename it to end in .%s and choose it again."
                        .formatted(truth, truth));
    }

    static Fault damaged(String sheet, int row) {
        return new Fault(
                sheet,
                row,
                "",
                "",
                "",
                "file.damaged",
                "Tệp bị hỏng hoặc chưa tải xong" + place(row, " (ở gần dòng %d)")
                        + ". Hãy mở lại bằng Excel, lưu lại rồi chọn lại tệp.",
                "The file is damaged or incomplete" + place(row, " (near row %d)")
                        + ". Open it in Excel, save it and choose it again.");
    }

    static Fault bomb() {
        return file(
                "file.bomb",
                "",
                "Tệp nén bất thường: khi mở ra lớn gấp nhiều lần bình thường, nên không đọc. Hãy chép dữ liệu sang một tệp mới.",
                "The file is packed abnormally and unpacks to far too much, so it is not read. Copy the data into a new file.");
    }

    static Fault xmlEntity(String sheet) {
        return new Fault(
                sheet,
                0,
                "",
                "",
                "",
                "file.entity",
                "Tệp chứa khai báo XML không được phép (DOCTYPE). Tệp không do Excel lưu ra. " + SAVE_AS_VI,
                "The file holds a forbidden XML declaration (DOCTYPE); Excel did not write it. " + SAVE_AS_EN);
    }

    static Fault tooManyRows(String sheet, int row, int most) {
        return new Fault(
                sheet,
                row,
                "",
                "",
                "",
                "file.rows",
                "Tệp có hơn %,d dòng. Hãy chia thành nhiều tệp.".formatted(most).replace(',', '.'),
                "The file has more than %,d rows. Divide it into several files.".formatted(most));
    }

    static Fault tooManyColumns(String sheet, int row, int most) {
        return new Fault(
                sheet,
                row,
                Cell.letter(most),
                "",
                "",
                "file.columns",
                "Dòng có dữ liệu ở sau cột thứ %d. Hãy xóa các cột thừa.".formatted(most),
                "The row has content beyond column %d. Delete the columns that are not needed.".formatted(most));
    }

    static Fault tooManyFaults(int most) {
        return file(
                "file.faults",
                "",
                "Tệp có hơn %d lỗi nên dừng đọc tại đây. Hãy sửa các lỗi đã nêu rồi chọn lại tệp.".formatted(most),
                "The file has more than %d faults, so reading stopped. Correct those named and choose it again."
                        .formatted(most));
    }

    static Fault tooLong(String sheet, int row, int column, String start, int most) {
        return cell(
                sheet,
                row,
                column,
                start,
                "cell.too-long",
                "Ô dài hơn %d ký tự. Hãy rút gọn.".formatted(most),
                "The cell is longer than %d characters. Shorten it.".formatted(most));
    }

    static Fault formula(String sheet, int row, int column, String formula) {
        return cell(
                sheet,
                row,
                column,
                formula,
                "cell.formula",
                "Ô chứa công thức. Hãy sao chép ô rồi dán lại dạng giá trị (Dán đặc biệt › Giá trị).",
                "The cell holds a formula. Copy it and paste it as a value (Paste Special › Values).");
    }

    static Fault error(String sheet, int row, int column, String error) {
        return cell(
                sheet,
                row,
                column,
                error,
                "cell.error",
                "Ô báo lỗi %s. Hãy nhập giá trị đúng hoặc xóa trống.".formatted(error),
                "The cell shows the error %s. Type the right value or leave it empty.".formatted(error));
    }

    static Fault number(String sheet, int row, int column, String value) {
        return cell(
                sheet,
                row,
                column,
                value,
                "cell.number",
                "Không đọc được số hoặc ngày trong ô. Hãy nhập lại.",
                "The number or date of the cell cannot be read. Type it again.");
    }

    static Fault control(String sheet, int row, int column, String value) {
        return cell(
                sheet,
                row,
                column,
                value,
                "cell.control",
                "Ô chứa ký tự điều khiển không nhìn thấy. Hãy xóa nội dung ô và gõ lại.",
                "The cell holds an invisible control character. Clear the cell and type it again.");
    }

    static Fault oldFont(String sheet, int row, int column, String value) {
        return cell(
                sheet,
                row,
                column,
                value,
                "cell.old-font",
                "Ô gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode, ví dụ bằng công cụ chuyển mã của Unikey.",
                "The cell was typed in an old Vietnamese encoding (TCVN3 or VNI). Convert it to Unicode, for example with Unikey's tool.");
    }

    static Fault encoding(String sheet, int row, int column, String value) {
        return cell(
                sheet,
                row,
                column,
                value,
                "cell.encoding",
                "Ô có chữ không thuộc bảng mã UTF-8 (chỗ hiện dấu \uFFFD). Hãy mở tệp bằng Excel và lưu lại thành “CSV UTF-8 (*.csv)”.",
                "The cell holds letters that are not UTF-8 (where \uFFFD is shown). Open the file in Excel and save it as “CSV UTF-8 (*.csv)”.");
    }

    static Fault openQuote(String sheet, int row, int column) {
        return cell(
                sheet,
                row,
                column,
                "\"",
                "cell.quote",
                "Dấu ngoặc kép mở ở ô này không được đóng. Hãy đóng hoặc xóa dấu ngoặc kép.",
                "The quotation mark opened in this cell is never closed. Close it or delete it.");
    }

    static Fault merged(String sheet, int row, int column, String range) {
        return cell(
                sheet,
                row,
                column,
                range,
                "sheet.merged",
                "Các ô %s bị gộp. Hãy bỏ gộp ô (Trang đầu › Phối và căn giữa › Hủy phối ô) và điền giá trị vào từng ô."
                        .formatted(range),
                "The cells %s are merged. Unmerge them (Home › Merge & Center › Unmerge Cells) and fill in each cell."
                        .formatted(range));
    }

    static Fault hidden(String sheet) {
        return new Fault(
                sheet,
                0,
                "",
                "",
                "",
                "sheet.hidden",
                "Trang tính “%s” đang bị ẩn. Hãy bỏ ẩn để kiểm tra, hoặc xóa trang đó.".formatted(sheet),
                "The sheet “%s” is hidden. Unhide it to check it, or delete it.".formatted(sheet));
    }

    private static Fault file(String code, String value, String vi, String en) {
        return new Fault("", 0, "", "", value, code, vi, en);
    }

    private static Fault cell(String sheet, int row, int column, String value, String code, String vi, String en) {
        return new Fault(sheet, row, Cell.letter(column), "", excerpt(value), code, vi, en);
    }

    private static String excerpt(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }

    private static String place(int row, String words) {
        return row > 0 ? words.formatted(row) : "";
    }
}
