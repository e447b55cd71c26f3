package de.ausgleich.district;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A layer of features.
 *
 * @param crs the system of its coordinates, as {@code EPSG:25832}
 * @param geometry the column of the shapes
 */
record GeoPackageLayer(String table, String crs, String geometry, GeoPackageColumns columns) {

    private static final String LAYERS = """
            select g.table_name, g.column_name, s.organization, s.organization_coordsys_id
            from gpkg_geometry_columns g
            join gpkg_contents c on c.table_name = g.table_name and c.data_type = 'features'
            join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
            order by g.table_name
            """;

    private static final List<String> DIRECTORY =
            List.of("gpkg_geometry_columns", "gpkg_contents", "gpkg_spatial_ref_sys");

    /** Real tables alone: a view could compute for ever, and a virtual table run code. */
    private static final String TABLE = """
            select 1 from sqlite_master
            where type = 'table' and name = ? and sql not like 'create virtual%'
            """;

    /** @throws SQLException also when the directory of layers is not there */
    static List<GeoPackageLayer> in(Connection connection) throws SQLException {
        for (String table : DIRECTORY) {
            if (!isTable(connection, table)) {
                throw GeoPackageFile.unreadable();
            }
        }
        List<GeoPackageLayer> layers = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LAYERS)) {
            while (rows.next()) {
                String table = rows.getString(1);
                String geometry = rows.getString(2);
                if (table != null && geometry != null && isTable(connection, table)) {
                    String crs = rows.getString(3) + ":" + rows.getInt(4);
                    List<String> columns = columns(connection, table);
                    if (columns.contains(geometry)) {
                        layers.add(new GeoPackageLayer(
                                table, crs.toUpperCase(Locale.ROOT), geometry, GeoPackageColumns.guess(columns)));
                    }
                }
            }
        }
        return layers;
    }

    String query() {
        return "select * from " + quoted(table);
    }

    private static boolean isTable(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLE)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma table_info(" + quoted(table) + ")")) {
            while (rows.next()) {
                columns.add(rows.getString("name"));
            }
        }
        return columns;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
