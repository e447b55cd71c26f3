package de.ausgleich.statistics;

/** In which way a district is worse off than the mean of the rated ones (docs/methods/double-disadvantage.md). */
public enum DisadvantageField {
    BOTH,
    LIFE_SITUATION,
    PLACE,
    NEITHER;

    static DisadvantageField of(boolean lifeSituation, boolean place) {
        if (lifeSituation) {
            return place ? BOTH : LIFE_SITUATION;
        }
        return place ? PLACE : NEITHER;
    }
}
