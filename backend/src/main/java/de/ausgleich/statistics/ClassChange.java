package de.ausgleich.statistics;

/** Whether a class differs from that of an earlier date by the district itself or by the method. */
public enum ClassChange {
    SAME,
    /** The district has changed: the earlier date has the earlier class by today's method too. */
    DISTRICT,
    /** Only the method has changed: the earlier date has today's class by today's method. */
    METHOD,
    /** Each alone would have changed the class. */
    BOTH;

    /**
     * @param then at the earlier date by the method of that time
     * @param thenByMethodOfToday at the earlier date by the method of today
     */
    public static ClassChange of(StatusClass then, StatusClass thenByMethodOfToday, StatusClass now) {
        if (then == now) {
            return SAME;
        }
        if (then == thenByMethodOfToday) {
            return DISTRICT;
        }
        return thenByMethodOfToday == now ? METHOD : BOTH;
    }
}
