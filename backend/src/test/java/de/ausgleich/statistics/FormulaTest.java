package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Formula.Change;
import de.ausgleich.statistics.Formula.Count;
import de.ausgleich.statistics.Formula.Delivered;
import de.ausgleich.statistics.Formula.Mean;
import de.ausgleich.statistics.Formula.Rate;
import de.ausgleich.statistics.Formula.Share;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final List<String> A = List.of("a");
    private static final List<String> NONE = List.of();

    @Test
    void aFormulaNamesEveryVariableOnce() {
        var share = new Share(A, List.of("a", "b"));
        assertThat(share.variables()).containsExactly("a", "b");
        assertThat(new Change(share).variables()).containsExactly("a", "b");
        assertThat(new Delivered("a").variables()).containsExactly("a");
        assertThat(new Count(List.of("b", "a")).variables()).containsExactly("b", "a");
        assertThat(new Rate(A, List.of("b"), BigDecimal.TEN).variables()).containsExactly("a", "b");
        assertThat(new Mean(A, List.of("b")).variables()).containsExactly("a", "b");
    }

    @Test
    void aFormulaWithoutAPartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(NONE, A));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(A, NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mean(A, NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(A, A, BigDecimal.ZERO));
    }

    @Test
    void aVariableThatWouldBeCountedTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(List.of("a", "a")));
    }
}
