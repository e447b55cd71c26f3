package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * A shape as a GeoPackage writes it: a header, then well-known binary.
 *
 * @param boundary as GeoJSON in the layer's system; null for none
 * @param isFaulty whether there is something that is no polygon
 */
record GeoPackageGeometry(@Nullable JsonNode boundary, boolean isFaulty) {

    private static final GeoPackageGeometry NONE = new GeoPackageGeometry(null, false);
    private static final GeoPackageGeometry FAULTY = new GeoPackageGeometry(null, true);

    private static final int FLAGS = 3;
    private static final int HEADER = 8;
    private static final int EMPTY = 0b0001_0000;
    private static final int EXTENDED = 0b0010_0000;

    /** Bytes of the envelope, by the three bits that say which one there is. */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    static GeoPackageGeometry read(byte @Nullable [] blob) {
        if (blob == null) {
            return NONE;
        }
        if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P' || (blob[FLAGS] & EXTENDED) != 0) {
            return FAULTY;
        }
        if ((blob[FLAGS] & EMPTY) != 0) {
            return NONE;
        }
        int envelope = blob[FLAGS] >> 1 & 0b111;
        if (envelope >= ENVELOPES.length || HEADER + ENVELOPES[envelope] > blob.length) {
            return FAULTY;
        }
        return shape(Arrays.copyOfRange(blob, HEADER + ENVELOPES[envelope], blob.length));
    }

    private static GeoPackageGeometry shape(byte[] binary) {
        try {
            Geometry shape = new WKBReader().read(binary);
            boolean polygon = shape instanceof Polygon || shape instanceof MultiPolygon;
            return polygon && !shape.isEmpty() ? new GeoPackageGeometry(Shapes.boundary(shape), false) : FAULTY;
        } catch (ParseException | RuntimeException malformed) {
            return FAULTY;
        }
    }
}
