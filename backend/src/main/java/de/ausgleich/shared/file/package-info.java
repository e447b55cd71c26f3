/**
 * Files that people attach: what they are by their content, and only what cannot do anything.
 * May call java, PDFBox, the reader of picture metadata and {@code shared.problem} only.
 */
@NullMarked
package de.ausgleich.shared.file;

import org.jspecify.annotations.NullMarked;
