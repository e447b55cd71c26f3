package de.ausgleich.monitoring;

import de.ausgleich.indicator.NeedIndexDefinition;

/** How a need index is computed: by which definition, and by which of its indicators. */
record NeedMethod(NeedIndexDefinition definition, NeedSubjects subjects) {

    /** Whether a ground is laid by the same definitions. */
    boolean isThatOf(NeedGround ground) {
        return definition.version() == ground.definition().version()
                && subjects.componentTexts().equals(ground.subjects().componentTexts());
    }
}
