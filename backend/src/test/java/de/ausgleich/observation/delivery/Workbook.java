package de.ausgleich.observation.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks part by part, the odd ones too that no spreadsheet program would write. */
final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();

    static Workbook with(String sheet, String rows) {
        return new Workbook().sheet(sheet, rows);
    }

    /** @param rows the XML of the rows, or short: lines of cells separated by "|", as inline text or numbers */
    Workbook sheet(String name, String rows) {
        sheets.put(name, rows.startsWith("<row") || rows.isEmpty() ? rows : rows(rows));
        return this;
    }

    Workbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Workbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(String lines) {
        var rows = new StringBuilder();
        var line = 0;
        for (var text : lines.split("\n")) {
            line++;
            var cells = new StringBuilder();
            var column = 'A';
            for (var cell : text.split("\\|", -1)) {
                cells.append(cell(column + "" + line, cell));
                column++;
            }
            rows.append("<row r=\"%d\">%s</row>".formatted(line, cells));
        }
        return rows.toString();
    }

    private static String cell(String address, String content) {
        if (content.isEmpty()) {
            return "";
        }
        return content.matches("-?[\\d.]+([eE][+-]?\\d+)?")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, content)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, content);
    }

    byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        var list = new StringBuilder();
        var relations = new StringBuilder();
        var number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
            put(
                    all,
                    "xl/worksheets/sheet%d.xml".formatted(number),
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheet.getValue()));
        }
        put(
                all,
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, list));
        put(
                all,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                        .formatted(relations));
        put(all, "[Content_Types].xml", types(number));
        put(
                all,
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        all.putAll(parts);
        return zip(all);
    }

    private static String types(int sheets) {
        var types = new StringBuilder();
        types.append(type("/xl/workbook.xml", "sheet.main")).append(type("/xl/styles.xml", "styles"));
        for (var number = 1; number <= sheets; number++) {
            types.append(type("/xl/worksheets/sheet%d.xml".formatted(number), "worksheet"));
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">%s</Types>"
                .formatted(types);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, kind);
    }

    private static void put(Map<String, byte[]> all, String name, String content) {
        all.put(name, (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
