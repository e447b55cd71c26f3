package de.ausgleich.district;

import de.ausgleich.access.CurrentActor;
import jakarta.inject.Singleton;

/** Which areas' figures this request's reader may see. */
@Singleton
public class Visibility {

    private final Districts districts;
    private final CurrentActor actor;

    Visibility(Districts districts, CurrentActor actor) {
        this.districts = districts;
        this.actor = actor;
    }

    /** @param scheme one that exists and has areas */
    public VisibleAreas in(String scheme) {
        return new VisibleAreas(actor.get().figures(), scheme, districts.tree(scheme));
    }
}
