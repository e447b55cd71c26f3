package de.ausgleich.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Port: days that other rooms put into the personal calendar of the person who acts at the moment. */
public interface CalendarEntries {

    /** @param since the first day that is shown */
    List<Day> since(LocalDate since, Locale language);

    /**
     * Something that lasts a day.
     *
     * @param id the same for the same thing
     * @param summary what is on that day
     * @param path of the page about it
     * @param madeAt when it was last another
     */
    record Day(String id, LocalDate day, String summary, String path, Instant madeAt) {}
}
