package de.ausgleich.district;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A system in which boundaries are delivered, and the way from it to degrees in WGS84. ETRS89 is taken for WGS84:
 * they differ by less than a metre, and less than borders are drawn with.
 */
enum ReferenceSystem {
    WGS84("EPSG:4326", null),
    ETRS89("EPSG:4258", null),
    UTM_31("EPSG:25831", utm(31)),
    UTM_32("EPSG:25832", utm(32)),
    UTM_33("EPSG:25833", utm(33)),
    WEB_MERCATOR("EPSG:3857", "") {
        @Override
        Coordinate degrees(double x, double y) {
            double north = Math.atan(Math.sinh(y / EARTH_RADIUS));
            return rounded(Math.toDegrees(x / EARTH_RADIUS), Math.toDegrees(north));
        }
    };

    private static final double EARTH_RADIUS = 6_378_137;

    /** Seven decimals of a degree are a centimetre. */
    private static final double DECIMALS = 1e7;

    private static final Pattern EPSG = Pattern.compile("(?i)(?:urn:ogc:def:crs:)?EPSG:(?:[\\d.]*:)?(\\d{4,6})");
    private static final Pattern LONGITUDE_FIRST =
            Pattern.compile("(?i)(?:urn:ogc:def:crs:OGC:[\\d.]*:)?(?:OGC:)?CRS84");

    private static final Map<String, ReferenceSystem> BY_CODE = Map.of(
            WGS84.code, WGS84,
            ETRS89.code, ETRS89,
            UTM_31.code, UTM_31,
            UTM_32.code, UTM_32,
            UTM_33.code, UTM_33,
            WEB_MERCATOR.code, WEB_MERCATOR);

    private final String code;
    private final @Nullable BasicCoordinateTransform toDegrees;

    ReferenceSystem(String code, @Nullable String parameters) {
        this.code = code;
        this.toDegrees = parameters == null || parameters.isEmpty() ? null : transform(code, parameters);
    }

    /** The system of this name, as GeoJSON and GeoPackages write it. */
    static Optional<ReferenceSystem> named(String name) {
        if (LONGITUDE_FIRST.matcher(name.strip()).matches()) {
            return Optional.of(WGS84);
        }
        Matcher epsg = EPSG.matcher(name.strip());
        return epsg.matches() ? Optional.ofNullable(BY_CODE.get("EPSG:" + epsg.group(1))) : Optional.empty();
    }

    String code() {
        return code;
    }

    boolean isInDegrees() {
        return this == WGS84 || this == ETRS89;
    }

    /** Longitude and latitude; what is in degrees stays to the last digit. */
    Coordinate degrees(double x, double y) {
        if (toDegrees == null) {
            return new Coordinate(x, y);
        }
        ProjCoordinate found = new ProjCoordinate();
        toDegrees.transform(new ProjCoordinate(x, y), found);
        return rounded(found.x, found.y);
    }

    private static Coordinate rounded(double longitude, double latitude) {
        return new Coordinate(Math.rint(longitude * DECIMALS) / DECIMALS, Math.rint(latitude * DECIMALS) / DECIMALS);
    }

    private static String utm(int zone) {
        return "+proj=utm +zone=" + zone + " +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
    }

    private static BasicCoordinateTransform transform(String code, String parameters) {
        CRSFactory systems = new CRSFactory();
        return new BasicCoordinateTransform(
                systems.createFromParameters(code, parameters),
                systems.createFromParameters("degrees", "+proj=longlat +datum=WGS84 +no_defs"));
    }
}
