package de.ausgleich.district;

import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Violation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Areas from the one layer of a GeoPackage that has polygons and a column for codes. */
final class GeoPackage {

    private final Connection connection;
    private final Map<String, Bounded> before;
    private final List<Violation> faults = new ArrayList<>();

    private GeoPackage(Connection connection, Map<String, Bounded> before) {
        this.connection = connection;
        this.before = before;
    }

    static AreaSource read(byte[] file, Map<String, Bounded> before) {
        return GeoPackageFile.read(file, connection -> new GeoPackage(connection, before).source());
    }

    private AreaSource source() throws SQLException {
        List<GeoPackageLayer> layers = GeoPackageLayer.in(connection);
        List<GeoPackageLayer> usable =
                layers.stream().filter(layer -> layer.columns().code() != null).toList();
        if (usable.size() != 1) {
            String names = String.join(
                    ", ",
                    (usable.isEmpty() ? layers : usable)
                            .stream().map(GeoPackageLayer::table).toList());
            faults.add(Violation.of("", usable.isEmpty() ? "areas.no-layer" : "areas.several-layers", names));
            return new AreaSource("GeoPackage", "", 0, List.of(), faults);
        }
        return source(usable.getFirst());
    }

    private AreaSource source(GeoPackageLayer layer) throws SQLException {
        Optional<ReferenceSystem> system = ReferenceSystem.named(layer.crs());
        if (system.isEmpty()) {
            faults.add(Violation.of("", "area.crs", layer.crs()));
            return new AreaSource("GeoPackage", layer.crs(), 0, List.of(), faults);
        }
        List<AreaFeature> features = features(layer);
        List<AreaRow> rows = features.stream()
                .flatMap(feature -> feature.row(system.get(), before, faults).stream())
                .toList();
        return new AreaSource("GeoPackage", system.get().code(), features.size(), AreaRow.read(rows, faults), faults);
    }

    private List<AreaFeature> features(GeoPackageLayer layer) throws SQLException {
        List<AreaFeature> features = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(layer.query())) {
            while (rows.next()) {
                if (features.size() == AreaGeoJson.MOST_FEATURES) {
                    faults.add(Violation.of("", "areas.too-many", AreaGeoJson.MOST_FEATURES));
                    return List.of();
                }
                features.add(feature("rows[" + (features.size() + 1) + "]", layer, rows));
            }
        }
        return features;
    }

    private AreaFeature feature(String place, GeoPackageLayer layer, ResultSet row) throws SQLException {
        GeoPackageColumns columns = layer.columns();
        GeoPackageGeometry geometry = GeoPackageGeometry.read(row.getBytes(layer.geometry()));
        if (geometry.isFaulty()) {
            faults.add(Violation.of(place + ".geometry", "area.geometry-type"));
        }
        return new AreaFeature(
                place,
                text(row, columns.code()),
                text(row, columns.name()),
                text(row, columns.level()),
                text(row, columns.parent()),
                geometry.boundary());
    }

    private static String text(ResultSet row, @Nullable String column) throws SQLException {
        if (column == null) {
            return "";
        }
        Object value = row.getObject(column);
        // A code in a column of decimals is no decimal: 65.0 is 65.
        return switch (value) {
            case null -> "";
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            case byte[] bytes -> "";
            default -> value.toString().strip();
        };
    }
}
