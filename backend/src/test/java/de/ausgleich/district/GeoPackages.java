package de.ausgleich.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** GeoPackages as a GIS writes them, small. */
final class GeoPackages {

    static final String TYPE = "application/geopackage+sqlite3";

    private GeoPackages() {}

    /** One area: its code, and its shape as text. */
    record Feature(Object code, String shape) {}

    /** What else is done to the file before it is delivered. */
    interface More {
        void to(Statement statement) throws SQLException;
    }

    static byte[] of(int epsg, Feature... features) {
        return of(epsg, statement -> {}, features);
    }

    static byte[] of(int epsg, More more, Feature... features) {
        try {
            Path file = Files.createTempFile("test", ".gpkg");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                directory(statement, epsg);
                statement.execute(
                        "create table bezirke (fid integer primary key, geom blob, \"Schlüssel\", area real)");
                try (PreparedStatement insert = connection.prepareStatement(
                        "insert into bezirke (geom, \"Schlüssel\", area) values (?, ?, 1.5)")) {
                    for (Feature feature : List.of(features)) {
                        insert.setBytes(1, blob(epsg, feature.shape()));
                        insert.setObject(2, feature.code());
                        insert.executeUpdate();
                    }
                }
                more.to(statement);
            }
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void directory(Statement statement, int epsg) throws SQLException {
        statement.execute("create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key,"
                + " organization text, organization_coordsys_id integer, definition text)");
        statement.execute("create table gpkg_contents (table_name text primary key, data_type text, srs_id integer)");
        statement.execute("create table gpkg_geometry_columns (table_name text, column_name text,"
                + " geometry_type_name text, srs_id integer, z tinyint, m tinyint)");
        statement.execute("insert into gpkg_spatial_ref_sys values ('any', 7, 'epsg', " + epsg + ", '')");
        statement.execute("insert into gpkg_contents values ('bezirke', 'features', 7)");
        statement.execute("insert into gpkg_geometry_columns values ('bezirke', 'geom', 'POLYGON', 7, 0, 0)");
    }

    private static byte[] blob(int epsg, String text) {
        try {
            byte[] shape = new WKBWriter().write(new WKTReader().read(text));
            return ByteBuffer.allocate(8 + shape.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) 'G')
                    .put((byte) 'P')
                    .put((byte) 0)
                    .put((byte) 1)
                    .putInt(epsg)
                    .put(shape)
                    .array();
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
