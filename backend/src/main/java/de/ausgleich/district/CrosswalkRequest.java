package de.ausgleich.district;

import de.ausgleich.statistics.Crosswalk;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of every older district; the whole crosswalk. */
public record CrosswalkRequest(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull Row> rows) {

    private static final int DECIMALS = 6;
    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    /**
     * One pair of districts. What is wrong in it is told by the rules of the crosswalk, all at once.
     *
     * @param from code in the older scheme
     * @param to code in the newer scheme
     * @param weight share of the older district's inhabitants that live in the newer one, above 0 and at most 1, with
     *     six decimals at most
     */
    @Schema(name = "CrosswalkRowRequest")
    public record Row(
            @NotNull String from,
            @NotNull String to,
            @NotNull BigDecimal weight) {

        /** What is not there becomes a code, or a weight, that cannot be. */
        Crosswalk.Row read() {
            return new Crosswalk.Row(from == null ? "" : from.strip(), to == null ? "" : to.strip(), readable(weight));
        }
    }

    /** Rows as far as they are any. */
    List<Crosswalk.Row> read() {
        return rows == null
                ? List.of()
                : rows.stream().filter(Objects::nonNull).map(Row::read).toList();
    }

    /** A weight that cannot be kept exactly is none. */
    static BigDecimal readable(@Nullable BigDecimal weight) {
        return weight == null || weight.stripTrailingZeros().scale() > DECIMALS ? NONE : weight;
    }
}
