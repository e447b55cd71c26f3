package de.ausgleich.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A district where a measure works, as stored. */
@Embeddable
record MeasurePlace(
        @Column(name = "scheme_code") String scheme,
        @Column(name = "district_code") String code) {}
