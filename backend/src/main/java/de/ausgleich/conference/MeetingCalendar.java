package de.ausgleich.conference;

import de.ausgleich.conference.Meeting.State;
import de.ausgleich.shared.text.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Meetings and due dates as a calendar (RFC 5545) to subscribe to: times in UTC, so that it needs no rules of a time zone. */
final class MeetingCalendar {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");
    private static final Duration ASK_AGAIN = Duration.ofHours(4);
    private static final Texts TEXTS = new Texts("messages/calendar");

    private final String city;
    private final URI site;
    private final Locale language;

    /**
     * @param city in whose programme the meetings are
     * @param site where the application's pages are
     */
    MeetingCalendar(String city, URI site, Locale language) {
        this.city = city;
        this.site = site;
        this.language = language;
    }

    /** Lines end with CRLF and have at most 75 octets. @param days what else there is, each for a whole day */
    String write(List<MeetingTable.Row> meetings, List<CalendarEntries.Day> days) {
        String name = TEXTS.in(language, "name", city);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ausgleich//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        days.forEach(day -> calendar.add(event(day)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(MeetingTable.Row meeting) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@ausgleich"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(meeting.version() - 1));
        event.add(new DtStart<>(instant(meeting.date(), meeting.start())));
        String end = meeting.end();
        if (end != null) {
            event.add(new DtEnd<>(instant(meeting.date(), end)));
        }
        boolean cancelled = meeting.state() == State.CANCELLED;
        event.add(new Summary(plain(TEXTS.in(
                language,
                cancelled ? "cancelled" : "meeting",
                meeting.conference().name()))));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        String place = meeting.place();
        if (place != null) {
            event.add(new Location(plain(place)));
        }
        String description = description(meeting);
        if (!description.isEmpty()) {
            event.add(new Description(plain(description)));
        }
        event.add(new Url(site.resolve("/konferenzen/" + meeting.conference().code() + "/sitzungen/" + meeting.id())));
        return event;
    }

    /** It takes nobody's time: the day stays free. */
    private VEvent event(CalendarEntries.Day day) {
        VEvent event = new VEvent(false);
        event.add(new Uid(day.id() + "@ausgleich"));
        event.add(new DtStamp(day.madeAt()));
        event.add(new DtStart<>(day.day()));
        event.add(new Summary(plain(day.summary())));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Url(site.resolve(day.path())));
        return event;
    }

    private String description(MeetingTable.Row meeting) {
        StringBuilder text = new StringBuilder();
        append(text, "because", meeting.cancelledBecause());
        append(text, "agenda", numbered(meeting.agenda()));
        append(text, "results", numbered(meeting.results()));
        return text.toString().strip();
    }

    private void append(StringBuilder text, String key, @Nullable String what) {
        if (what != null && !what.isEmpty()) {
            text.append(TEXTS.in(language, key)).append('\n').append(what).append("\n\n");
        }
    }

    private static String numbered(List<String> items) {
        return String.join(
                "\n",
                IntStream.range(0, items.size())
                        .mapToObj(at -> at + 1 + ". " + items.get(at))
                        .toList());
    }

    /** Signs that mean something to a machine alone have no place in a calendar. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(CITY).toInstant();
    }
}
