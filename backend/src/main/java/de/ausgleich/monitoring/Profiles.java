package de.ausgleich.monitoring;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Brings together what is known of one area. */
@Singleton
class Profiles {

    private final Subjects subjects;
    private final Districts districts;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final BusinessDate businessDate;

    Profiles(
            Subjects subjects,
            Districts districts,
            SchemeAreas schemeAreas,
            Grounds grounds,
            BusinessDate businessDate) {
        this.subjects = subjects;
        this.districts = districts;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.businessDate = businessDate;
    }

    /**
     * @param date null for the newest at which anything is published
     * @throws Problem 404 when the scheme has no such area
     */
    Profile of(String code, @Nullable String scheme, @Nullable LocalDate date) {
        Areas areas = schemeAreas.of(scheme, date);
        if (!areas.tree().contains(code)) {
            throw Problem.notFound("district", code);
        }
        areas.visible().require(code);
        List<Subject> inUse = subjects.inUse();
        Map<String, NavigableMap<LocalDate, Ground>> published = grounds.of(inUse, areas, null);
        return new Profile(
                areas,
                areas.tree().area(code),
                date == null ? newest(published) : date,
                districts.neighbours(areas.scheme(), code).stream()
                        .map(Area::code)
                        .toList(),
                inUse,
                published);
    }

    private LocalDate newest(Map<String, NavigableMap<LocalDate, Ground>> published) {
        return published.values().stream()
                .filter(dates -> !dates.isEmpty())
                .map(NavigableMap::lastKey)
                .max(Comparator.naturalOrder())
                .orElseGet(businessDate::today);
    }
}
