package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;

/** What variables, indicators and need indices have in common: a code, a name, and versions that are never overwritten. */
public interface Definition<D extends Definition<D>> {

    String code();

    Bilingual name();

    boolean retired();

    int version();

    /** The same definition as its next version. */
    D next(boolean retiredThen);
}
