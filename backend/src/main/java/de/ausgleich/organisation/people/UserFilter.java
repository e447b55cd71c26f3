package de.ausgleich.organisation.people;

import de.ausgleich.shared.api.Sorting;
import io.quarkus.panache.common.Sort;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param text part of name, user name or address
 * @param role code of one of the roles
 * @param organisation code of one of the bodies
 */
record UserFilter(
        @Nullable String text,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable AccountState state) {

    private static final Sorting SORTING = Sorting.by("name", "email", "state", "lastSignInAt", "createdAt");

    boolean holds(User user) {
        return (text == null || names(user).anyMatch(this::matches))
                && (role == null || role.isBlank() || user.roles().contains(role))
                && (organisation == null
                        || organisation.isBlank()
                        || user.memberships().stream()
                                .anyMatch(body -> body.organisation().code().equals(organisation)))
                && (state == null || user.state() == state);
    }

    private boolean matches(String name) {
        return text != null
                && name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> names(User user) {
        return Stream.of(
                user.calledName(),
                text(user.firstName()) + " " + text(user.lastName()),
                text(user.email()),
                user.userName());
    }

    /** @throws de.ausgleich.shared.problem.Problem 400 for a field that accounts cannot be sorted by */
    static Comparator<User> order(String asked, Locale language) {
        Collator words = Collator.getInstance(language);
        Comparator<User> order = (one, other) -> 0;
        for (Sort.Column column : SORTING.of(asked).getColumns()) {
            Comparator<User> by = by(column.getName(), words);
            order = order.thenComparing(column.getDirection() == Sort.Direction.Descending ? by.reversed() : by);
        }
        return order;
    }

    private static Comparator<User> by(String field, Collator words) {
        return switch (field) {
            case "name" -> Comparator.comparing(User::calledName, words);
            case "email" -> Comparator.comparing(user -> text(user.email()), words);
            case "state" -> Comparator.comparing(User::state);
            case "createdAt" -> Comparator.comparing(User::createdAt);
            case "lastSignInAt" -> Comparator.comparing(user -> instant(user.lastSignInAt()));
            default -> Comparator.comparing(User::id);
        };
    }

    private static Instant instant(@Nullable Instant known) {
        return known == null ? Instant.EPOCH : known;
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
