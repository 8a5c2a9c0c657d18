package vn.eoffice.kpi.worklog.internal.intake;

/** Why an event waits, or what a person should know of it. */
public record Reason(String code, String vi, String en) {

    static Reason missing(String field) {
        return new Reason(
                "worklog.event.missing",
                "Sự kiện thiếu “%s”: hãy yêu cầu hệ thống văn bản gửi lại đầy đủ dưới mã mới.".formatted(field),
                "The event lacks “%s”: have the host send it complete, under a new id.".formatted(field));
    }

    static Reason malformed(String field) {
        return new Reason(
                "worklog.event.malformed",
                "Giá trị của “%s” không đọc được: hãy sửa ở hệ thống văn bản và gửi lại dưới mã mới.".formatted(field),
                "The value of “%s” cannot be read: correct it at the host and send it under a new id."
                        .formatted(field));
    }

    static Reason unknownPerson(Object key) {
        return new Reason(
                "worklog.event.person",
                "Danh bạ chưa có người mang mã %s: sự kiện sẽ được đọc lại khi danh bạ được đồng bộ.".formatted(key),
                "The directory does not know a person with the key %s yet: the event is read again after its next update."
                        .formatted(key));
    }

    static Reason unknownUnit(Object key) {
        return new Reason(
                "worklog.event.unit",
                "Danh bạ chưa có đơn vị mang mã %s: sự kiện sẽ được đọc lại khi danh bạ được đồng bộ.".formatted(key),
                "The directory does not know a unit with the key %s yet: the event is read again after its next update."
                        .formatted(key));
    }

    static Reason noPost(Object key, Object day) {
        return new Reason(
                "worklog.event.post",
                "Người mang mã %s không giữ vị trí nào vào ngày %s: hãy bổ sung ở hệ thống văn bản, sự kiện sẽ được đọc lại."
                        .formatted(key, day),
                "The person with the key %s holds no post on %s: add it at the host, the event is read again."
                        .formatted(key, day));
    }

    static Reason unknownType(String type) {
        return new Reason(
                "worklog.event.type",
                "Loại sự kiện “%s” không dùng cho nhật ký: được lưu, không đọc.".formatted(type),
                "The type “%s” is not read by the work log: kept, not read.".formatted(type));
    }

    static Reason failed(Throwable fault) {
        return new Reason(
                "worklog.event.failed",
                "Đọc sự kiện bị lỗi (%s): sẽ thử lại, nếu lặp lại hãy xem nhật ký máy chủ."
                        .formatted(fault.getClass().getSimpleName()),
                "Reading the event failed (%s): it is tried again; if it repeats, see the server's log."
                        .formatted(fault.getClass().getSimpleName()));
    }

    static Reason confirmedAlready(Object entry) {
        return new Reason(
                "worklog.event.confirmed",
                "Việc đã được thu hồi hoặc trả lại sau khi mục %s được xác nhận: mục giữ nguyên, cần người có thẩm quyền xem xét."
                        .formatted(entry),
                "The work was recalled or returned after entry %s had been confirmed: the entry stays, a person has to look."
                        .formatted(entry));
    }
}
