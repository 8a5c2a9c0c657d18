package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook as Excel, LibreOffice and others write it (ECMA-376, transitional and strict). */
final class Xlsx {

    private static final int MOST_SHEETS = 256;
    private static final int MOST_RELATIONS = 10_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private record Relation(String type, String target) {}

    private record SheetEntry(String name, boolean hidden, String relation) {}

    private final ZipFile zip;
    private final Intake intake;
    private final Part.Budget budget;
    private boolean since1904;

    private Xlsx(ZipFile zip, Intake intake) {
        this.zip = zip;
        this.intake = intake;
        budget = new Part.Budget(intake.limits().inflatedBytes());
    }

    static void read(Path file, Intake intake) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new Xlsx(zip, intake).read();
        }
    }

    private void read() throws IOException {
        var workbook = workbook();
        var sheets = sheets(workbook);
        var relations = relations(workbook);
        var styles = styles(relations);
        try (var texts = texts(relations)) {
            for (var sheet : sheets) {
                var relation = relations.get(sheet.relation());
                if (relation == null) {
                    throw new Unreadable(FileFaults.damaged(sheet.name(), 0));
                }
                if (relation.type().equals("worksheet")) {
                    read(sheet, relation, texts, styles);
                }
            }
        }
    }

    private void read(SheetEntry sheet, Relation relation, SharedStrings texts, Styles styles) throws IOException {
        if (sheet.hidden()) {
            intake.fault(FileFaults.hidden(sheet.name()));
        }
        try (var part = part(relation.target(), sheet.name())) {
            if (part == null) {
                throw new Unreadable(FileFaults.damaged(sheet.name(), 0));
            }
            new XlsxSheet(sheet.name(), part, texts, styles, since1904, intake).read();
        }
    }

    private String workbook() throws IOException {
        for (var relation : relations("").values()) {
            if (relation.type().equals("officeDocument")) {
                if (relation.target().endsWith(".bin")) {
                    throw new Unreadable(FileFaults.otherWorkbook(".xlsb"));
                }
                if (relation.target().startsWith("xl/")) {
                    return relation.target();
                }
            }
        }
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            throw new Unreadable(FileFaults.otherWorkbook("OpenDocument (.ods)"));
        }
        if (zip.getEntry(WORKBOOK) == null) {
            throw new Unreadable(FileFaults.notAWorkbook());
        }
        return WORKBOOK;
    }

    private List<SheetEntry> sheets(String workbook) throws IOException {
        var sheets = new ArrayList<SheetEntry>();
        try (var part = part(workbook, "")) {
            if (part == null) {
                throw new Unreadable(FileFaults.notAWorkbook());
            }
            for (var name = part.nextStart(); name != null; name = part.nextStart()) {
                if (name.equals("workbookPr")) {
                    var value = part.attribute("date1904");
                    since1904 = "1".equals(value) || "true".equals(value);
                } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
                    var title = part.attribute("name");
                    var relation = part.relation();
                    if (title == null || relation == null) {
                        throw part.damaged();
                    }
                    var state = part.attribute("state");
                    sheets.add(new SheetEntry(title(title), state != null && !state.equals("visible"), relation));
                }
            }
        }
        return sheets;
    }

    private static String title(String title) {
        var clean = Texts.clean(Texts.unescaped(title)).replaceAll("\\p{Cc}|\\p{Cs}", "\uFFFD");
        return clean.length() <= 100 ? clean : clean.substring(0, 100);
    }

    private Styles styles(Map<String, Relation> relations) throws IOException {
        try (var part = part(target(relations, "styles"), "")) {
            return new Styles(part);
        }
    }

    private SharedStrings texts(Map<String, Relation> relations) throws IOException {
        try (var part = part(target(relations, "sharedStrings"), "")) {
            return new SharedStrings(part, intake.limits().cellLength());
        }
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** What a part names by relation: "xl/workbook.xml" keeps it in "xl/_rels/workbook.xml.rels", the package itself in "_rels/.rels". */
    private Map<String, Relation> relations(String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        var relations = new HashMap<String, Relation>();
        try (var part = part(of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels", "")) {
            if (part == null) {
                return relations;
            }
            for (var name = part.nextStart(); name != null; name = part.nextStart()) {
                var id = part.attribute("Id");
                var type = part.attribute("Type");
                var target = part.attribute("Target");
                boolean inside = !"External".equals(part.attribute("TargetMode"));
                if (id != null && type != null && target != null && inside && relations.size() < MOST_RELATIONS) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(of, target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String from, String target) throws Unreadable {
        try {
            return new URI(null, null, "/" + from, null)
                    .resolve(new URI(null, null, target, null))
                    .getPath()
                    .substring(1);
        } catch (URISyntaxException | RuntimeException e) {
            throw new Unreadable(FileFaults.damaged("", 0));
        }
    }

    private @Nullable Part part(@Nullable String name, String sheet) throws IOException {
        ZipEntry entry = name == null ? null : zip.getEntry(name);
        return entry == null ? null : new Part(zip, entry, budget, sheet);
    }
}
