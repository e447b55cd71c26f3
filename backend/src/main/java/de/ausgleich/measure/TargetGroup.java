package de.ausgleich.measure;

/** For whom it is. By these and the districts two measures are found that may do the same. */
public enum TargetGroup {
    CHILDREN,
    YOUNG_PEOPLE,
    FAMILIES,
    LONE_PARENTS,
    OLDER_PEOPLE,
    MIGRANTS,
    UNEMPLOYED,
    PEOPLE_WITH_DISABILITIES,
    RESIDENTS,
    PROFESSIONALS,
    OTHER
}
