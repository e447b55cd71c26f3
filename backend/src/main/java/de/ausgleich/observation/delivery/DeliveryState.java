package de.ausgleich.observation.delivery;

/** How far a delivery has come. */
enum DeliveryState {
    /** Stored, not checked yet. */
    RECEIVED,
    /** Plan and findings are there; people decide. */
    CHECKED,
    /** Its slices are vintages. */
    PUBLISHED,
    /** Turned away; nothing of it was published. */
    REJECTED,
    /** Published once, taken back. */
    WITHDRAWN
}
