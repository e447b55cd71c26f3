package de.ausgleich.demonstration;

import de.ausgleich.programme.FacilityQuality;
import de.ausgleich.programme.FacilityRequest;
import de.ausgleich.programme.FacilityService;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The demonstration's facilities, all of them made up. */
@Singleton
class DemonstrationFacilities {

    private final FacilityService facilities;

    DemonstrationFacilities(FacilityService facilities) {
        this.facilities = facilities;
    }

    void load(Path file, String scheme) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> facilities.create(request(row, scheme)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FacilityRequest request(NamedCsvRecord row, String scheme) {
        return new FacilityRequest(
                scheme,
                row.getField("district"),
                row.getField("name"),
                row.getField("kind"),
                row.getField("operator"),
                row.getField("address"),
                number(row.getField("places")),
                quality(row),
                row.getField("origin"));
    }

    private static @Nullable FacilityQuality quality(NamedCsvRecord row) {
        Integer rating = number(row.getField("rating"));
        return rating == null ? null : new FacilityQuality(rating, row.getField("reason"));
    }

    private static @Nullable Integer number(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
    }
}
