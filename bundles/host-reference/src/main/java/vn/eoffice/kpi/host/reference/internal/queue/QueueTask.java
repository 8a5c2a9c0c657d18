package vn.eoffice.kpi.host.reference.internal.queue;

/** What a line of a queue asks for. */
public enum QueueTask {
    SUBMIT("Trình lãnh đạo"),
    INSTRUCT("Phân công xử lý"),
    NAME_LEAD("Chọn lại người chủ trì"),
    REVIEW_DRAFT("Xem dự thảo"),
    DECIDE_EXTENSION("Xét gia hạn"),
    LEAD("Chủ trì"),
    COLLABORATE("Phối hợp"),
    READ("Để biết"),
    RETURNED("Sửa theo ý kiến"),
    SUSPENDED("Đang tạm dừng"),
    FOLLOW("Đang được xử lý"),
    DONE("Đã xong");

    private final String label;

    QueueTask(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
