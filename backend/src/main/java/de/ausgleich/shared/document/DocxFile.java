package de.ausgleich.shared.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.RPr;

/** Documents in the format of word processors: language, title, headings and table heads are told as what they are. */
public final class DocxFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocxFile() {}

    public static byte[] of(Document document) {
        try {
            WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
            file.setTitle(document.title());
            MainDocumentPart body = file.getMainDocumentPart();
            language(body, document.language());
            body.addStyledParagraphOfText("Title", document.title());
            document.blocks().forEach(block -> add(body, block));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.save(content);
            return content.toByteArray();
        } catch (Docx4JException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MainDocumentPart body, Document.Block block) {
        switch (block) {
            case Document.Heading(int level, String text) -> body.addStyledParagraphOfText("Heading" + level, text);
            case Document.Text(String text) ->
                Arrays.stream(text.split("\\R", -1))
                        .filter(line -> !line.isBlank())
                        .forEach(body::addParagraphOfText);
            case Document.Table table -> body.addObject(DocxTable.of(table));
        }
    }

    private static void language(MainDocumentPart body, Locale language) throws InvalidFormatException {
        CTLanguage told = new CTLanguage();
        told.setVal(language.getLanguage().equals("de") ? "de-DE" : "en-GB");
        try {
            RPr usual = body.getStyleDefinitionsPart()
                    .getContents()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr();
            usual.setLang(told);
        } catch (Docx4JException impossible) {
            throw new InvalidFormatException("no styles", impossible);
        }
    }
}
