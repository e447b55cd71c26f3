/**
 * What can be searched: the port that rooms answer, and how texts are compared.
 * May call java only.
 */
@NullMarked
package de.ausgleich.shared.search;

import org.jspecify.annotations.NullMarked;
