package de.ausgleich.conference;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.conference.Meeting.State;
import de.ausgleich.shared.api.Ref;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final UUID ID = UUID.fromString("01920000-0000-7000-8000-000000000001");

    @Test
    void aMeetingIsAnEventInUtc() {
        String calendar = write(meeting(LocalDate.of(2011, 3, 17), "18:00", "20:00", State.PLANNED, 3));
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("\r\nVERSION:2.0\r\n")
                .contains("\r\nX-WR-CALNAME:Ausgleich Musterstadt\r\n")
                .contains("\r\nUID:01920000-0000-7000-8000-000000000001@ausgleich\r\n")
                .contains("\r\nDTSTAMP:20110201T080910Z\r\n", "\r\nSEQUENCE:2\r\n")
                .contains("\r\nDTSTART:20110317T170000Z\r\n", "\r\nDTEND:20110317T190000Z\r\n")
                .contains("\r\nSTATUS:CONFIRMED\r\n", "\r\nSUMMARY:Sitzung: Stadtteilkonferenz Sieker\r\n")
                .contains("\r\nURL:https://city.example/konferenzen/sieker/sitzungen/01920000");
    }

    @Test
    void inSummerTheCityIsTwoHoursAhead() {
        assertThat(write(meeting(LocalDate.of(2011, 7, 1), "18:00", null, State.HELD, 1)))
                .contains("DTSTART:20110701T160000Z", "SEQUENCE:0")
                .doesNotContain("DTEND");
    }

    @Test
    void whatWasCancelledStaysAndSaysSo() {
        assertThat(write(meeting(LocalDate.of(2011, 3, 17), "18:00", null, State.CANCELLED, 2)))
                .contains("STATUS:CANCELLED", "SUMMARY:Abgesagt: Stadtteilkonferenz Sieker", "Grund:");
    }

    @Test
    void aDueDateLastsADayAndTakesNobodysTime() {
        String calendar = new MeetingCalendar("Musterstadt", URI.create("https://city.example/"), Locale.GERMAN)
                .write(
                        List.of(),
                        List.of(new CalendarEntries.Day(
                                "documentation-1-2010-Q4",
                                LocalDate.of(2011, 1, 28),
                                "Dokumentation: Elterncafé, 4. Quartal 2010",
                                "/massnahmen/1",
                                Instant.parse("2010-10-01T00:00:00Z"))));
        assertThat(calendar)
                .contains("\r\nUID:documentation-1-2010-Q4@ausgleich\r\n", "\r\nDTSTAMP:20101001T000000Z\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20110128\r\n", "\r\nTRANSP:TRANSPARENT\r\n")
                .contains("\r\nSUMMARY:Dokumentation: Elterncafé\\, 4. Quartal 2010\r\n")
                .contains("\r\nURL:https://city.example/massnahmen/1\r\n")
                .doesNotContain("DTEND");
    }

    @Test
    void linesHaveAtMost75OctetsAndNoLetterIsTorn() {
        String calendar = write(meeting(LocalDate.of(2011, 3, 17), "18:00", null, State.PLANNED, 1));
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(calendar).contains("\r\n ");
        assertThat(calendar.replace("\r\n ", "")).contains("\uD83C\uDFE1");
        assertThat(new String(calendar.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    void whatWasWrittenComesOutAgain() throws Exception {
        Calendar read = new CalendarBuilder()
                .build(new StringReader(write(meeting(LocalDate.of(2011, 3, 17), "18:00", null, State.PLANNED, 1))));
        Component event = read.getComponents().getFirst();
        assertThat(event.getProperty(Property.LOCATION).orElseThrow().getValue())
                .isEqualTo("Saal; Hof, links \\ hinten\nZweiter Eingang");
        assertThat(event.getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .startsWith("Tagesordnung:\n1. Begrüßung – „Wer ist da?“ ")
                .contains("\n2. END:VEVENT, nichts weiter\n\nErgebnisse:\n1. Ein Treff, zwei Tage");
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getComponents()).hasSize(1);
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(write()).startsWith("BEGIN:VCALENDAR\r\n").doesNotContain("VEVENT");
    }

    private static String write(MeetingTable.Row... meetings) {
        return new MeetingCalendar("Musterstadt", URI.create("https://city.example/"), Locale.GERMAN)
                .write(List.of(meetings), List.of());
    }

    private static MeetingTable.Row meeting(
            LocalDate day, String start, @Nullable String end, State state, int version) {
        return new MeetingTable.Row(
                ID,
                new Ref("sieker", "Stadtteilkonferenz Sieker"),
                day,
                start,
                end,
                "Saal; Hof, links \\ hinten\r\nZweiter Eingang\u0007",
                List.of(
                        "Begrüßung – „Wer ist da?“ \uD83C\uDFE1\uD83C\uDFE1 und vieles mehr, das die Zeile länger macht als erlaubt",
                        "END:VEVENT, nichts weiter"),
                state,
                state == State.CANCELLED ? "Der Saal ist belegt" : null,
                List.of("Ein Treff, zwei Tage"),
                "Nur für die Konferenz",
                0,
                Instant.parse("2011-02-01T08:09:10Z"),
                true,
                version);
    }
}
