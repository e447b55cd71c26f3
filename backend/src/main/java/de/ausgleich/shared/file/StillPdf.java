package de.ausgleich.shared.file;

import de.ausgleich.shared.problem.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that only shows something: no script, no form that sends itself, no file or player in it, nothing that starts
 * a program (ISO 32000-1, 12.6.4 and 7.11.4). Links to pages and addresses are let be.
 */
final class StillPdf {

    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    /** Actions, by the value of {@code S}. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");

    /** Things that are active wherever they stand. */
    private static final List<COSName> PARTS = List.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.EF,
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));

    private StillPdf() {}

    /** The bytes as they were sent, once nothing active was found in them. */
    static byte[] of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-locked");
            }
            if (document.getNumberOfPages() == 0) {
                throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-unreadable");
            }
            if (isActive(document.getDocument())) {
                throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-active");
            }
            return content;
        } catch (InvalidPasswordException locked) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-locked");
        } catch (IOException unreadable) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-unreadable");
        }
    }

    /** Every object of the file is looked at, also one that no page leads to. */
    private static boolean isActive(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && isActiveWithin(object.getObject())) {
                return true;
            }
        }
        return isActiveWithin(document.getTrailer());
    }

    /** What stands in it directly; what it only refers to is an object of its own. */
    private static boolean isActiveWithin(COSBase start) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, start);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case COSDictionary dictionary -> {
                    if (isActive(dictionary)) {
                        return true;
                    }
                    dictionary.keySet().forEach(key -> push(open, dictionary.getItem(key)));
                }
                case COSArray array -> array.forEach(entry -> push(open, entry));
                default -> {}
            }
        }
        return false;
    }

    private static void push(Deque<COSBase> open, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            open.push(value);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        return (action != null && ACTIONS.contains(action)) || PARTS.stream().anyMatch(dictionary::containsKey);
    }
}
