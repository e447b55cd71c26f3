package de.ausgleich.measure.contribution;

import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rating needs to be said. Pure; the method is docs/methods/contribution.md. */
final class Rubric {

    private static final Set<Rating> CLAIMS = EnumSet.of(Rating.POSSIBLE, Rating.LIKELY, Rating.STRONG);

    private Rubric() {}

    /** Whether it says that something is owed to the measure. */
    static boolean claims(Rating rating) {
        return CLAIMS.contains(rating);
    }

    /** @return the fields that the rating needs and that say nothing */
    static List<String> missing(
            Rating rating, @Nullable String reach, @Nullable String result, @Nullable String plausibility) {
        List<String> missing = new ArrayList<>();
        if (claims(rating)) {
            if (reach == null) {
                missing.add("reach");
            }
            if (result == null) {
                missing.add("result");
            }
            if (plausibility == null) {
                missing.add("plausibility");
            }
        }
        return missing;
    }

    /** A strong contribution is not claimed on weak evidence. */
    static boolean carries(Evidence evidence, Rating rating) {
        return rating != Rating.STRONG || evidence != Evidence.WEAK;
    }
}
