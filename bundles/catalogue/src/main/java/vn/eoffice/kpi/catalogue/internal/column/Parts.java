package vn.eoffice.kpi.catalogue.internal.column;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell. A separator within a text is written with a backslash before it. */
public enum Parts {
    /** "Chuyên viên; Chuyên viên chính" */
    WORDS(";", "; "),
    /** Of sentences, which hold semicolons themselves. */
    SENTENCES("||", " || ");

    private final String separator;
    private final String written;

    Parts(String separator, String written) {
        this.separator = separator;
        this.written = written;
    }

    public String join(List<String> texts) {
        return String.join(
                written,
                texts.stream()
                        .map(text -> text.replace("\\", "\\\\").replace(first(), "\\" + first()))
                        .toList());
    }

    /** Blank parts are left out. */
    public List<String> split(String cell) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.startsWith(separator, i)) {
                add(text, texts);
                i += separator.length() - 1;
            } else {
                i += cell.startsWith("\\\\", i) || cell.startsWith("\\" + first(), i) ? 1 : 0;
                text.append(cell.charAt(i));
            }
        }
        add(text, texts);
        return texts;
    }

    private static void add(StringBuilder text, List<String> texts) {
        var stripped = text.toString().strip();
        if (!stripped.isEmpty()) {
            texts.add(stripped);
        }
        text.setLength(0);
    }

    private String first() {
        return separator.substring(0, 1);
    }
}
