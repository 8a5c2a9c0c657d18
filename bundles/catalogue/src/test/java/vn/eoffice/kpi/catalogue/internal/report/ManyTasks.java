package vn.eoffice.kpi.catalogue.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.eoffice.kpi.catalogue.TaskDraft;

/** As many tasks as a large province has: the real ones, and what other units make of them. */
final class ManyTasks {

    private static final List<String> PLACES = List.of(
            "Bắc Ninh Hòa", "Vạn Hưng", "Diên Khánh", "Suối Dầu", "Cam Lâm", "Khánh Vĩnh", "Trường Sa", "Phan Rang");
    private static final List<String> TURNS = List.of(
            "phục vụ %s",
            "theo yêu cầu của %s",
            "phối hợp với %s",
            "giai đoạn chuẩn bị, %s",
            "giai đoạn kết thúc, %s",
            "định kỳ, %s",
            "đột xuất, %s");

    private ManyTasks() {}

    /** The first are the given ones; the same again with each call. */
    static List<TaskDraft> of(List<TaskDraft> real, int number) {
        var random = new Random(1);
        var many = new ArrayList<>(real);
        for (int i = 0; many.size() < number; i++) {
            var task = real.get(i % real.size());
            many.add(varied(task, real.get(random.nextInt(real.size())), 1 + i / real.size(), random));
        }
        return many;
    }

    private static TaskDraft varied(TaskDraft task, TaskDraft other, int round, Random random) {
        var matter = other.name().toLowerCase(Locale.ROOT).replaceFirst("^(tham mưu|theo dõi|quản lý) ", "");
        var name = task.name() + ", " + pick(TURNS, random).formatted(matter);
        return new TaskDraft(
                "%s.%02d".formatted(task.code(), round),
                random.nextInt(3) == 0 ? "%s tại %s".formatted(name, pick(PLACES, random)) : name,
                random.nextBoolean() ? task.detail() : other.detail(),
                random.nextInt(4) == 0 ? other.outputProduct() : task.outputProduct(),
                task.unit(),
                task.group(),
                task.complexity(),
                task.coefficient(),
                BigDecimal.valueOf(1 + random.nextInt(40), 1),
                true,
                random.nextInt(3) == 0 ? other.positionGroups() : task.positionGroups(),
                task.source(),
                task.profile());
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
