package de.ausgleich.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;

class DocxFileTest {

    private static final Document REPORT = new Document(
            Locale.GERMAN,
            "Sachbericht: Sprachförderung",
            List.of(
                    new Document.Heading(1, "Ziel & Weg"),
                    new Document.Text("Erster Absatz.\n\nZweiter Absatz mit ß und <Klammern>."),
                    new Document.Table(List.of("Jahr", "Euro"), List.of(List.of("2010", "0,30")))));

    @Test
    void headingsParagraphsAndTablesAreReadBackAsWhatTheyAre() throws Exception {
        WordprocessingMLPackage file = read(DocxFile.of(REPORT));
        List<Object> content = file.getMainDocumentPart().getContent();
        assertThat(content).hasSize(5);
        assertThat(style(content.get(0))).isEqualTo("Title");
        assertThat(style(content.get(1))).isEqualTo("Heading1");
        assertThat(TextUtils.getText(content.get(1))).isEqualTo("Ziel & Weg");
        assertThat(TextUtils.getText(content.get(3))).isEqualTo("Zweiter Absatz mit ß und <Klammern>.");
        Tbl table = (Tbl) XmlUtils.unwrap(content.get(4));
        assertThat(table.getContent()).hasSize(2);
        assertThat(((Tr) table.getContent().get(0)).getTrPr().getCnfStyleOrDivIdOrGridBefore())
                .anySatisfy(told -> assertThat(told.getName().getLocalPart()).isEqualTo("tblHeader"));
        assertThat(TextUtils.getText(table)).contains("Jahr", "0,30");
    }

    @Test
    void languageAndTitleAreTold() throws Exception {
        WordprocessingMLPackage file = read(DocxFile.of(REPORT));
        assertThat(file.getTitle()).isEqualTo("Sachbericht: Sprachförderung");
        assertThat(file.getMainDocumentPart()
                        .getStyleDefinitionsPart()
                        .getContents()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLang()
                        .getVal())
                .isEqualTo("de-DE");
    }

    private static WordprocessingMLPackage read(byte[] content) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(content));
    }

    private static String style(Object paragraph) {
        return ((P) paragraph).getPPr().getPStyle().getVal();
    }
}
