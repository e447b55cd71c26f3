/**
 * Tables as files that spreadsheet programs open: CSV and workbooks.
 * May call java, {@code text}, which writes CSV, and the library that writes workbooks.
 */
@NullMarked
package de.ausgleich.shared.table;

import org.jspecify.annotations.NullMarked;
