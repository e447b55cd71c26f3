package de.ausgleich.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody plans it.
 *
 * @param start time of day, {@code 18:00}
 * @param end null where it is open
 * @param agenda its items in their order; none where left out
 */
public record MeetingRequest(
        @NotNull LocalDate date,
        @NotBlank String start,
        @Nullable String end,
        @Size(max = 300) @Nullable String place,

        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 300) String> agenda) {

    String[] items() {
        return agenda == null
                ? new String[0]
                : agenda.stream().map(String::strip).toArray(String[]::new);
    }
}
