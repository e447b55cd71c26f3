package de.ausgleich.shared.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the record that a part of a person's data consists of; the contract describes the export by it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportedAs {

    /** The part, as {@link PersonalData#part} names it. */
    String value();
}
