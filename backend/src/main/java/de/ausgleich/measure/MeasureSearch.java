package de.ausgleich.measure;

import de.ausgleich.access.Right;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds measures by their titles. */
@Singleton
class MeasureSearch implements Searchable {

    private final MeasureBook book;

    MeasureSearch(MeasureBook book) {
        this.book = book;
    }

    @Override
    public String right() {
        return Right.READ_PROGRAMME;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        return book.all().stream()
                .map(measure -> new Found(
                        Found.Type.MEASURE,
                        measure.id().toString(),
                        measure.title(),
                        measure.organisation().name()))
                .toList();
    }
}
