package de.ausgleich.indicator;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How definitions of one sort are changed: under the lock, from the state that was meant, as a next version, with
 * an entry in the trail. Belongs into a transaction.
 */
final class Editor<D extends Definition<D>> {

    private final Definitions<D> stored;
    private final AuditTrail trail;
    private final String sort;

    /** @param sort what the definitions are, as the trail and the problems name it */
    Editor(Definitions<D> stored, AuditTrail trail, String sort) {
        this.stored = stored;
        this.trail = trail;
        this.sort = sort;
    }

    /** Makes the definition that is wanted, or refuses it. */
    @FunctionalInterface
    interface Wanted<D> {
        D definition(boolean retired, int version);
    }

    Put<D> put(String code, Condition condition, Wanted<D> wanted) {
        stored.lock();
        Optional<D> before = stored.find(code);
        if (before.isEmpty()) {
            condition.requireForNew(sort, code);
            D created = wanted.definition(false, 1);
            store("created", null, created);
            return new Put<>(created, created.version(), true);
        }
        D present = before.get();
        condition.requireForChange(code, present.version(), () -> present);
        D after = wanted.definition(present.retired(), present.version() + 1);
        if (after.equals(present.next(present.retired()))) {
            return new Put<>(present, present.version(), false);
        }
        store("changed", present, after);
        return new Put<>(after, after.version(), false);
    }

    /** @param rule refuses what must stay in use */
    D retire(String code, @Nullable String ifMatch, Consumer<D> rule) {
        return turn(code, ifMatch, true, rule);
    }

    /** @param rule refuses what cannot be used again */
    D reinstate(String code, @Nullable String ifMatch, Consumer<D> rule) {
        return turn(code, ifMatch, false, rule);
    }

    private D turn(String code, @Nullable String ifMatch, boolean retired, Consumer<D> rule) {
        stored.lock();
        D before = stored.find(code).orElseThrow(() -> Problem.notFound(sort, code));
        EntityTags.require(ifMatch, before.version(), () -> before);
        if (before.retired() == retired) {
            throw Problem.rule(retired ? "already-retired" : "not-retired", code);
        }
        rule.accept(before);
        D after = before.next(retired);
        store(retired ? "retired" : "reinstated", before, after);
        return after;
    }

    private void store(String action, @Nullable D before, D after) {
        stored.add(after);
        trail.record(Right.EDIT_CATALOGUE, action, sort, after.code(), before, after);
    }
}
