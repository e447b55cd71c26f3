/**
 * The single-page app as it is served: one page for every client route, under a strict policy.
 * May call no other room.
 */
@NullMarked
package de.ausgleich.web;

import org.jspecify.annotations.NullMarked;
