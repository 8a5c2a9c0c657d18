package vn.eoffice.kpi.host.reference.internal.journal;

/** What people do to documents, in the words of the processing history. */
public enum ActKind {
    REGISTERED("Vào sổ văn bản đến"),
    CORRECTED("Sửa thông tin văn bản"),
    SUBMITTED("Trình lãnh đạo"),
    FORWARDED("Chuyển lãnh đạo"),
    TAKEN_BACK("Lấy lại văn bản đã trình"),
    RETURNED_TO_CLERK("Trả lại văn thư"),
    INSTRUCTED("Bút phê, giao xử lý"),
    ASSIGNED("Giao việc"),
    STARTED("Bắt đầu xử lý"),
    READ("Đã xem để biết"),
    DRAFTED("Lưu dự thảo"),
    DRAFT_SUBMITTED("Trình dự thảo"),
    DRAFT_APPROVED("Đồng ý dự thảo"),
    DRAFT_RETURNED("Trả lại dự thảo"),
    EXTENSION_ASKED("Xin gia hạn"),
    EXTENSION_REFUSED("Không đồng ý gia hạn"),
    DUE_CHANGED("Thay đổi hạn xử lý"),
    SUSPENDED("Tạm dừng xử lý"),
    RESUMED("Tiếp tục xử lý"),
    COMPLETED("Hoàn thành xử lý"),
    ISSUED("Phát hành văn bản"),
    RETURNED("Trả lại để sửa"),
    SHARE_RECALLED("Lấy lại việc đã giao"),
    DECLINED("Trả lại người giao"),
    CLOSED("Kết thúc xử lý văn bản"),
    RECALLED("Thu hồi văn bản");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
