package de.ausgleich.shared.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files made for tests. */
public final class Samples {

    private Samples() {}

    /** Red on the left, blue on the right. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A JPEG into which a camera wrote how it was held and a remark: EXIF in big-endian TIFF, tags 274 and 270. */
    public static byte[] photograph(int width, int height, int orientation, String remark) {
        byte[] plain = picture("jpg", width, height);
        byte[] text = (remark + "\0").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        java.nio.ByteBuffer exif = java.nio.ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + text.length);
        exif.put("Exif\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 270).putShort((short) 2).putInt(text.length).putInt(38);
        exif.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(text);
        java.nio.ByteBuffer whole = java.nio.ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        whole.put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }

    public static byte[] pdf(Consumer<PDDocument> more) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            more.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
