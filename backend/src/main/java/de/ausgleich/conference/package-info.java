/**
 * What people in the districts say: the district conferences, their meetings, and the reports from the field.
 * May call programme, organisation, indicator and district beside the common rooms.
 */
@NullMarked
package de.ausgleich.conference;

import org.jspecify.annotations.NullMarked;
