package vn.eoffice.kpi.host.reference.internal;

import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.api.SubjectGroup;

/** The host contract's words as people in the office say them. */
public final class Labels {

    private Labels() {}

    public static String of(FlowRole role) {
        return switch (role) {
            case LEAD -> "Chủ trì";
            case COLLABORATOR -> "Phối hợp";
            case FOR_INFORMATION -> "Để biết";
        };
    }

    public static String of(Secrecy secrecy) {
        return switch (secrecy) {
            case NORMAL -> "Thường";
            case CONFIDENTIAL -> "Mật";
            case SECRET -> "Tối mật";
            case TOP_SECRET -> "Tuyệt mật";
        };
    }

    public static String of(PostKind kind) {
        return switch (kind) {
            case HEAD -> "Người đứng đầu";
            case DEPUTY -> "Cấp phó";
            case STAFF -> "Chuyên viên, nhân viên";
            case CLERK -> "Văn thư";
        };
    }

    public static String of(SubjectGroup group) {
        return switch (group) {
            case CADRE -> "Cán bộ";
            case CIVIL_SERVANT -> "Công chức";
            case PUBLIC_EMPLOYEE -> "Viên chức";
            case CONTRACT_STAFF -> "Hợp đồng lao động";
        };
    }

    public static String of(HostAbsence.Kind kind) {
        return switch (kind) {
            case ANNUAL_LEAVE -> "Nghỉ phép";
            case SICK_LEAVE -> "Nghỉ ốm";
            case MATERNITY_LEAVE -> "Nghỉ thai sản";
            case MISSION -> "Đi công tác";
            case TRAINING -> "Đi học, bồi dưỡng";
            case OTHER -> "Lý do khác";
        };
    }

    public static String of(DocumentHeader.Kind kind) {
        return switch (kind) {
            case INCOMING -> "Văn bản đến";
            case OUTGOING -> "Văn bản đi";
            case INTERNAL -> "Văn bản nội bộ";
        };
    }
}
