package de.ausgleich.programme;

/** What sort of facility it is. */
public enum FacilityKind {
    DAY_CARE,
    PRIMARY_SCHOOL,
    SECONDARY_SCHOOL,
    COUNSELLING,
    HEALTH,
    YOUTH_CENTRE,
    SENIOR_CENTRE,
    PLAYGROUND,
    GREEN_SPACE,
    OTHER
}
