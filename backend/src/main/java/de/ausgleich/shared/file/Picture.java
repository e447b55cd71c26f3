package de.ausgleich.shared.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import de.ausgleich.shared.problem.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photograph or drawing. Only its pixels are taken over: what else stands in the file, the place where it was taken
 * or a script behind the picture, is left behind.
 */
final class Picture {

    /** Pixels along the longer side: enough for a printed page. */
    static final int LONGEST_SIDE = 2_000;

    /** A larger one would need more memory than one request should have. */
    static final long MOST_PIXELS = 60_000_000;

    private static final float QUALITY = 0.85f;

    private final BufferedImage image;
    private final FileType type;

    private Picture(BufferedImage image, FileType type) {
        this.image = image;
        this.type = type;
    }

    static Picture of(byte[] content, FileType type) {
        return new Picture(upright(read(content, type), orientation(content)), type);
    }

    private static BufferedImage read(byte[] content, FileType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.ending());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-pixels");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "attachment-unreadable");
        } finally {
            reader.dispose();
        }
    }

    /** EXIF orientation, 1 to 8; 1 where none is said. */
    private static int orientation(byte[] content) {
        try {
            ExifIFD0Directory said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return said != null && said.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? said.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException nothingSaid) {
            return 1;
        }
    }

    /** Turned and mirrored as the camera was held, no longer than {@link #LONGEST_SIDE}. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        int across = Math.max(1, (int) Math.round((onItsSide ? height : width) * scale));
        int down = Math.max(1, (int) Math.round((onItsSide ? width : height) * scale));
        boolean seeThrough = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(across, down, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        if (!seeThrough) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, across, down);
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(turn(orientation, width, height));
        pen.drawImage(image, place, null);
        pen.dispose();
        return drawn;
    }

    /** From the stored picture to the upright one, by the table of EXIF 2.3, tag 274. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    byte[] drawnAnew() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
