package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every fault of what was sent, those of the fields alone and those of the rules, before it is refused. */
public final class Faults {

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, String key, Object... arguments) {
        found.add(Violation.of(field, key, arguments));
    }

    /** What the annotations on the fields say. */
    public <T> void addConstraints(Validator validator, T sent) {
        validator.validate(sent).stream()
                .sorted(Comparator.comparing(Faults::field).thenComparing(ConstraintViolation::getMessage))
                .forEach(fault -> add(field(fault), "field.message", fault.getMessage()));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws Problem 400 naming all of them, if there are any */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }

    private static String field(ConstraintViolation<?> fault) {
        return fault.getPropertyPath().toString().replace(".<list element>", "");
    }
}
