/**
 * Tables as files that spreadsheet programs open: CSV and workbooks.
 * May call java and the two libraries that write them.
 */
@NullMarked
package de.ausgleich.shared.table;

import org.jspecify.annotations.NullMarked;
