package de.ausgleich.observation.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell says where a number is expected. */
sealed interface Numeral {

    /** What can be published for a variable in a district: a number, or a sign that says why there is none. */
    sealed interface Content extends Numeral {

        /** Whether both say the same; 12 and 12.0 do. */
        boolean says(Content other);
    }

    /** An exact number; zero is a number. */
    record Amount(BigDecimal value) implements Content {

        @Override
        public boolean says(Content other) {
            return other instanceof Amount(var number) && number.compareTo(value) == 0;
        }
    }

    /** No number, with the office's reason. */
    record Without(Sign sign) implements Content {

        @Override
        public boolean says(Content other) {
            return equals(other);
        }
    }

    /** An empty cell: nothing was delivered. */
    record Blank() implements Numeral {}

    /**
     * Neither number nor sign.
     *
     * @param suggestion the number that was probably meant, written as in the file
     */
    record NoNumber(Fault fault, @Nullable String suggestion) implements Numeral {}

    /** Why something is no number. */
    enum Fault {
        /** Letters that look like digits. */
        LETTERS,
        /** A separator that does not fit: "20.5" where the comma separates decimals. */
        SEPARATOR,
        /** A percent sign or a unit. */
        UNIT,
        DATE,
        FORMULA,
        ERROR,
        /** More digits than any count has. */
        TOO_LONG,
        TEXT
    }
}
