package de.ausgleich.monitoring;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.district.Visibility;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The areas that figures are asked for. */
@Singleton
class SchemeAreas {

    private final Districts districts;
    private final Visibility visibility;

    SchemeAreas(Districts districts, Visibility visibility) {
        this.districts = districts;
        this.visibility = visibility;
    }

    /**
     * @param asked null for the scheme that is meant where none is named
     * @param date the date that the areas are wanted for; null for today
     */
    Areas of(@Nullable String asked, @Nullable LocalDate date) {
        String scheme = districts.scheme(asked, date);
        return new Areas(
                scheme,
                districts.version(scheme),
                districts.tree(scheme),
                districts.areas(scheme).values().stream().collect(Collectors.toMap(Area::code, Area::name)),
                visibility.in(scheme));
    }
}
