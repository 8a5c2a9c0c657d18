package vn.eoffice.kpi.catalogue.internal.sheet;

/**
 * A cell that is not blank.
 *
 * @param column counted from 0
 * @param text composed Unicode, trimmed; numbers as plain decimals ("0.5"), dates as "2026-11-25" (with "T10:30" if it has a time),
 *     TRUE or FALSE, a formula as it stands ("=A1*2"), an error as shown ("#REF!"). A number that was typed as text stays TEXT as typed.
 */
public record Cell(int column, CellKind kind, String text) {

    /** The column's letter as people see it: A, B, … Z, AA. */
    public static String letter(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a letter, counted from 0; -1 for what is no letter of a column. */
    public static int number(String letter) {
        int number = 0;
        for (int i = 0; i < letter.length(); i++) {
            char c = letter.charAt(i);
            if (c < 'A' || c > 'Z' || letter.length() > 3) {
                return -1;
            }
            number = number * 26 + (c - 'A' + 1);
        }
        return number - 1;
    }

    public String letter() {
        return letter(column);
    }
}
