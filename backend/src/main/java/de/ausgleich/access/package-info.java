/**
 * Who is asking and what the role allows: roles, rights, the actor of a request, sign-in.
 * May call shared only.
 */
@NullMarked
package de.ausgleich.access;

import org.jspecify.annotations.NullMarked;
