package vn.eoffice.kpi.platform.shell.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values (RFC 4180) with a header line; the separator is what the header uses: comma, semicolon or tab. */
final class Csv {

    private final String content;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int begun = 1;
    private final StringBuilder cell = new StringBuilder();

    private record Line(int number, List<String> cells) {}

    /**
     * One line after the header.
     *
     * @param line where it begins in the file, from 1
     * @param cells by column
     */
    record Row(int line, Map<String, String> cells) {}

    private Csv(String content) {
        this.content = content;
        var header = content.lines().findFirst().orElse("");
        this.separator = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** The lines after the header; blank ones are left out. */
    static List<Row> read(String content) {
        var lines = new Csv(content.startsWith("\uFEFF") ? content.substring(1) : content).split();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            var header = lines.get(0).cells();
            var cells = new HashMap<String, String>();
            for (int i = 0; i < Math.min(line.cells().size(), header.size()); i++) {
                cells.put(header.get(i).strip(), line.cells().get(i));
            }
            rows.add(new Row(line.number(), cells));
        }
        return rows;
    }

    private List<Line> split() {
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            number += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                endCell();
            } else if (!quoted && c == '\n') {
                endLine();
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        endLine();
        return lines;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            lines.add(new Line(begun, cells));
        }
        cells = new ArrayList<>();
        begun = number;
    }
}
