package de.ausgleich.shared.document;

import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Tables of a document; the first row is told to be the head. */
final class DocxTable {

    private static final ObjectFactory MAKE = Context.getWmlObjectFactory();

    private DocxTable() {}

    static Tbl of(Document.Table table) {
        Tbl made = MAKE.createTbl();
        TblPr look = MAKE.createTblPr();
        CTTblPrBase.TblStyle style = MAKE.createCTTblPrBaseTblStyle();
        style.setVal("TableGrid");
        look.setTblStyle(style);
        made.setTblPr(look);
        made.setTblGrid(MAKE.createTblGrid());
        table.head().forEach(column -> made.getTblGrid().getGridCol().add(MAKE.createTblGridCol()));
        made.getContent().add(row(table.head(), true));
        table.rows().forEach(row -> made.getContent().add(row(row, false)));
        return made;
    }

    private static Tr row(List<String> cells, boolean head) {
        Tr row = MAKE.createTr();
        if (head) {
            TrPr told = MAKE.createTrPr();
            told.getCnfStyleOrDivIdOrGridBefore().add(MAKE.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
            row.setTrPr(told);
        }
        cells.forEach(cell -> row.getContent().add(cell(cell, head)));
        return row;
    }

    private static Tc cell(String words, boolean head) {
        Tc cell = MAKE.createTc();
        for (String line : words.split("\\R", -1)) {
            Text text = MAKE.createText();
            text.setValue(line);
            text.setSpace("preserve");
            R run = MAKE.createR();
            if (head) {
                RPr bold = MAKE.createRPr();
                bold.setB(new BooleanDefaultTrue());
                run.setRPr(bold);
            }
            run.getContent().add(text);
            P paragraph = MAKE.createP();
            paragraph.getContent().add(run);
            cell.getContent().add(paragraph);
        }
        return cell;
    }
}
