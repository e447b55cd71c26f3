package de.ausgleich.access;

/**
 * What an operation asks for. Operations name a right, never a role; {@link Role} says who has it.
 * The constants are what the annotations on the operations carry.
 */
public final class Right {

    /** Read areas, definitions and figures. */
    public static final String READ_FIGURES = "read-figures";

    /** Hand over, check, publish, reject and withdraw deliveries, and read them. */
    public static final String DELIVER = "deliver";

    /** Create, change and retire schemes, sources, variables and indicators. */
    public static final String EDIT_CATALOGUE = "edit-catalogue";

    /** Read the audit trail. */
    public static final String READ_AUDIT = "read-audit";

    /** Read which bodies take part, whom to contact there and for which districts. */
    public static final String READ_ORGANISATIONS = "read-organisations";

    /** Create and change bodies and their districts. */
    public static final String MANAGE_ORGANISATIONS = "manage-organisations";

    /** Read who acts for a body. */
    public static final String READ_MEMBERS = "read-members";

    /** Say who acts for a body, and end it. */
    public static final String MANAGE_MEMBERS = "manage-members";

    /** Invite people, give them roles, shut them out, and see where they are signed in. */
    public static final String MANAGE_USERS = "manage-users";

    /** Look at the name behind an entry of the trail, for a stated purpose. */
    public static final String LOOK_UP_NAMES = "look-up-names";

    /** Hand out and erase what is kept of another person. */
    public static final String MANAGE_PERSONAL_DATA = "manage-personal-data";

    /** Read how other systems connect: addresses, scopes and limits. */
    public static final String READ_CONNECTIONS = "read-connections";

    /** Read programme areas and what is decided of them. */
    public static final String READ_PROGRAMME = "read-programme";

    /** Read what a need index proposes for the programme. */
    public static final String READ_PROPOSALS = "read-proposals";

    /** Name programme areas and record decisions on them. */
    public static final String MANAGE_PROGRAMME = "manage-programme";

    /** Draft and propose goals, comment on them and agree tasks, for the own districts. */
    public static final String PROPOSE_GOALS = "propose-goals";

    /** Read what people in the districts report. */
    public static final String READ_FIELD_REPORTS = "read-field-reports";

    /** Report something from the field for a body. */
    public static final String WRITE_FIELD_REPORTS = "write-field-reports";

    /** Say what becomes of reports from the field. */
    public static final String ANSWER_FIELD_REPORTS = "answer-field-reports";

    /** Name the members of a conference, and plan, record and cancel its meetings. */
    public static final String HOLD_CONFERENCES = "hold-conferences";

    /** Have the meetings in sight in one's own calendar. */
    public static final String SUBSCRIBE_CALENDAR = "subscribe-calendar";

    /** Plan and run measures of one's own body and write down what was done. */
    public static final String RUN_MEASURES = "run-measures";

    /** Say what becomes of early warnings, and read what is noted with that. */
    public static final String ANSWER_WARNINGS = "answer-warnings";

    /** Keep an eye on districts and indicators, for oneself. */
    public static final String KEEP_WATCH_LIST = "keep-watch-list";

    /** See where the money of all measures goes, against need. */
    public static final String READ_RESOURCES = "read-resources";

    /** See how the districts of the programme change against similar ones. */
    public static final String READ_EFFECT = "read-effect";

    private Right() {}
}
