package de.ausgleich.district;

import java.util.Collection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A plane in metres around the city's middle. Lambert's azimuthal projection keeps areas exactly, and over the width
 * of a city lengths and angles as well as anybody can measure.
 */
final class Metres {

    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateReferenceSystem DEGREES =
            SYSTEMS.createFromParameters("degrees", "+proj=longlat +datum=WGS84 +no_defs");

    private final BasicCoordinateTransform toMetres;
    private final BasicCoordinateTransform toDegrees;

    private Metres(Coordinate middle) {
        String plane = "+proj=laea +lat_0=%s +lon_0=%s +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
                .formatted(Double.toString(middle.y), Double.toString(middle.x));
        CoordinateReferenceSystem metres = SYSTEMS.createFromParameters("metres", plane);
        this.toMetres = new BasicCoordinateTransform(DEGREES, metres);
        this.toDegrees = new BasicCoordinateTransform(metres, DEGREES);
    }

    /** @param shapes in degrees, at least one */
    static Metres around(Collection<Geometry> shapes) {
        Envelope all = new Envelope();
        shapes.forEach(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
        return new Metres(all.isNull() ? new Coordinate(0, 0) : all.centre());
    }

    /** A copy in metres. */
    Geometry of(Geometry degrees) {
        return projected(degrees, toMetres);
    }

    /** A copy in degrees of something in these metres. */
    Geometry degrees(Geometry metres) {
        return projected(metres, toDegrees);
    }

    private static Geometry projected(Geometry shape, BasicCoordinateTransform transform) {
        Geometry copy = shape.copy();
        copy.apply(new Projecting(transform));
        return copy;
    }

    private record Projecting(BasicCoordinateTransform transform) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int at) {
            ProjCoordinate projected = new ProjCoordinate();
            transform.transform(new ProjCoordinate(sequence.getX(at), sequence.getY(at)), projected);
            sequence.setOrdinate(at, 0, projected.x);
            sequence.setOrdinate(at, 1, projected.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
