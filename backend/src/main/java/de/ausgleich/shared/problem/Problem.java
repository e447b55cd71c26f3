package de.ausgleich.shared.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that cannot be done, and why. The key names the sentences in the bundle
 * {@code messages/problems} ({@code <key>.title}, {@code <key>.detail}) and is the stable part of the
 * problem's type.
 */
public final class Problem extends RuntimeException {

    /** What sort of fault it is. */
    public enum Kind {
        /** The request is malformed or its content is invalid. */
        INVALID,
        /** Not there, or outside the reader's scope. */
        NOT_FOUND,
        /** Well-formed, but a rule of the business forbids it. */
        RULE,
        /** The state it was meant for has gone. */
        STALE,
        /** It must be said which state it is meant for. */
        PRECONDITION_MISSING,
        /** Understood, but not to be processed. */
        UNPROCESSABLE,
        /** The wrong kind of thing. */
        UNSUPPORTED,
        /** More than is taken. */
        TOO_LARGE,
        /** Not for this role. */
        FORBIDDEN,
        /** Something that it needs does not answer at the moment. */
        UNAVAILABLE
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient @Nullable Object current;

    private Problem(
            Kind kind, String key, List<Object> arguments, List<Violation> violations, @Nullable Object current) {
        super(key, null, false, false);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
        this.violations = violations;
        this.current = current;
    }

    public static Problem of(Kind kind, String key, Object... arguments) {
        return new Problem(kind, key, List.of(arguments), List.of(), null);
    }

    /** @param what the kind of thing, a key such as {@code delivery} */
    public static Problem notFound(String what, Object identifier) {
        return of(Kind.NOT_FOUND, "not-found", what, identifier.toString());
    }

    public static Problem rule(String key, Object... arguments) {
        return of(Kind.RULE, key, arguments);
    }

    /** Every fault at once. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(Kind.INVALID, "invalid", List.of(), List.copyOf(violations), null);
    }

    public static Problem invalid(String field, String key, Object... arguments) {
        return invalid(List.of(Violation.of(field, key, arguments)));
    }

    /** @param current the state as it is now, shown to whoever holds an older one */
    public static Problem stale(Object current) {
        return new Problem(Kind.STALE, "stale", List.of(), List.of(), current);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    public @Nullable Object current() {
        return current;
    }
}
