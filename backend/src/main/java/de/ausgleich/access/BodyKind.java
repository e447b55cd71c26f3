package de.ausgleich.access;

/** What sort of body somebody acts for. A conference is a body like an organisation. */
public enum BodyKind {
    WELFARE_PROVIDER,
    HOUSING_COMPANY,
    CITY_DEPARTMENT,
    CONFERENCE,
    OTHER
}
