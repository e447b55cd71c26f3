package de.ausgleich.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.ausgleich.shared.problem.Problem;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeFileTest {

    @Test
    void whatTheCameraWroteIsLeftBehind() {
        byte[] sent = Samples.photograph(60, 40, 1, "52.0302 N 8.5325 E");
        assertThat(text(sent)).contains("52.0302");
        SafeFile kept = SafeFile.of(sent);
        assertThat(kept.type()).isEqualTo(FileType.JPEG);
        assertThat(text(kept.content())).doesNotContain("52.0302").doesNotContain("Exif");
    }

    @Test
    void whatHangsBehindAPictureIsLeftBehind() {
        byte[] picture = Samples.picture("png", 20, 10);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] sent = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, sent, picture.length, script.length);
        assertThat(text(SafeFile.of(sent).content())).doesNotContain("script");
    }

    /** Left is red, right is blue as it is stored; where red is seen afterwards follows from EXIF 2.3, tag 274. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, LEFT", "2, 60, 40, RIGHT", "3, 60, 40, RIGHT", "4, 60, 40, LEFT",
        "5, 40, 60, TOP", "6, 40, 60, TOP", "7, 40, 60, BOTTOM", "8, 40, 60, BOTTOM"
    })
    void aPhotographStandsUpright(int orientation, int width, int height, String red) {
        BufferedImage seen = image(SafeFile.of(Samples.photograph(60, 40, orientation, "x")));
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        Color place =
                switch (red) {
                    case "LEFT" -> at(seen, 5, height / 2);
                    case "RIGHT" -> at(seen, width - 5, height / 2);
                    case "TOP" -> at(seen, width / 2, 5);
                    default -> at(seen, width / 2, height - 5);
                };
        assertThat(place.getRed()).isGreaterThan(200);
        assertThat(place.getBlue()).isLessThan(80);
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        BufferedImage seen = image(SafeFile.of(Samples.picture("jpg", 5_000, 2_500)));
        assertThat(seen.getWidth()).isEqualTo(Picture.LONGEST_SIDE);
        assertThat(seen.getHeight()).isEqualTo(1_000);
    }

    /** The header alone says it, before any memory is taken. */
    @Test
    void aPictureOfTooManyPointsIsRefused() {
        byte[] small = Samples.picture("png", 10, 10);
        java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(small);
        header.putInt(16, 30_000).putInt(20, 30_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(small, 12, 17);
        header.putInt(29, (int) sum.getValue());
        refused(small, Problem.Kind.UNPROCESSABLE, "attachment-pixels");
    }

    @Test
    void aBrokenPictureIsRefused() {
        byte[] picture = Samples.picture("jpg", 40, 40);
        refused(Arrays.copyOf(picture, 60), Problem.Kind.UNPROCESSABLE, "attachment-unreadable");
    }

    @Test
    void aPlainPdfIsKeptAsItIs() {
        byte[] sent = Samples.pdf(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI address = new PDActionURI();
            address.setURI("https://www.bielefeld.de");
            link.setAction(address);
            annotate(document, link);
        });
        SafeFile kept = SafeFile.of(sent);
        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.content()).isEqualTo(sent);
    }

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of("a script when it opens", Samples.pdf(document -> document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)")))),
                Arguments.of("a program behind a link", Samples.pdf(document -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionLaunch());
                    annotate(document, link);
                })),
                Arguments.of("a form that sends itself", Samples.pdf(document -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionSubmitForm());
                    annotate(document, link);
                })),
                Arguments.of("another file", Samples.pdf(SafeFileTest::embed)),
                Arguments.of("a script that nothing leads to", Samples.pdf(document -> {
                    COSDictionary hidden = new COSDictionary();
                    hidden.setItem(COSName.getPDFName("JS"), new COSString("app.alert(1)"));
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Hidden"), hidden);
                })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void aPdfThatCanDoSomethingIsRefused(String name, byte[] sent) {
        refused(sent, Problem.Kind.UNPROCESSABLE, "attachment-active");
    }

    @Test
    void aLockedPdfIsRefused() {
        byte[] sent = Samples.pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        refused(sent, Problem.Kind.UNPROCESSABLE, "attachment-locked");
    }

    @Test
    void aBrokenPdfIsRefused() {
        refused(
                "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII),
                Problem.Kind.UNPROCESSABLE,
                "attachment-unreadable");
    }

    @Test
    void whatCountsIsTheContentAndNotTheName() {
        refused("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8), Problem.Kind.UNSUPPORTED, "attachment-type");
        refused(new byte[0], Problem.Kind.UNSUPPORTED, "attachment-type");
        refused(new byte[SafeFile.MOST_BYTES + 1], Problem.Kind.TOO_LARGE, "attachment-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "Foto.png, Foto.jpg",
        "C:\\bilder\\hof.JPEG, hof.jpg",
        "../../etc/passwd, passwd.jpg",
        "'', jpg.jpg",
        "Bericht 2.10.2010.pdf, Bericht 2.10.2010.jpg"
    })
    void theNameFitsWhatItIs(String sent, String kept) {
        assertThat(SafeFile.of(Samples.picture("jpg", 4, 4)).name(sent)).isEqualTo(kept);
    }

    private static void refused(byte[] sent, Problem.Kind kind, String key) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SafeFile.of(sent))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static void embed(PDDocument document) {
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        tree.setNames(java.util.Map.of("a.exe", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void annotate(PDDocument document, PDAnnotationLink link) {
        try {
            document.getPage(0).getAnnotations().add(link);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }

    private static BufferedImage image(SafeFile file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file.content()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
