package vn.eoffice.kpi.catalogue.internal.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.catalogue.OutcomeCard.Stage;

/** The stages of an outcome card in one cell: "Vận động: 0.5; Duy trì sau 6 tháng: 0.5*", the star for credit on follow-up. */
public final class StageText {

    private StageText() {}

    public static String write(List<Stage> stages) {
        return Parts.WORDS.join(stages.stream()
                .map(stage -> stage.name() + ": " + stage.share().toPlainString() + (stage.onFollowUp() ? "*" : ""))
                .toList());
    }

    /**
     * @throws IllegalArgumentException naming the stage that is not of this form
     */
    public static List<Stage> read(String cell) {
        var stages = new ArrayList<Stage>();
        for (var part : Parts.WORDS.split(cell)) {
            int colon = part.lastIndexOf(':');
            var share = part.substring(colon + 1).strip();
            boolean onFollowUp = share.endsWith("*");
            share = onFollowUp ? share.substring(0, share.length() - 1).strip() : share;
            if (colon <= 0 || !share.matches("\\d{1,3}([.,]\\d{1,10})?")) {
                throw new IllegalArgumentException(part);
            }
            stages.add(
                    new Stage(part.substring(0, colon).strip(), new BigDecimal(share.replace(',', '.')), onFollowUp));
        }
        return stages;
    }
}
