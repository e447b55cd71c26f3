/**
 * What was done in a measure, period by period: periods and their due dates, entries with their versions, files,
 * reminders. May call measure, goal and the rooms below them beside the common rooms.
 */
@NullMarked
package de.ausgleich.measure.documentation;

import org.jspecify.annotations.NullMarked;
