package vn.eoffice.kpi.catalogue.internal.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with something in it; blank rows are not told.
 *
 * @param number counted from 1 as people see it
 * @param cells those that are not blank, from left to right
 */
public record Row(String sheet, int number, List<Cell> cells) {

    public @Nullable Cell at(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }
}
