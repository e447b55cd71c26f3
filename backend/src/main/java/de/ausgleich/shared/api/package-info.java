/**
 * The manners of the API: problems as JSON, pages, entity tags, idempotent requests, the contract's filter.
 * May call shared and access.
 */
@NullMarked
package de.ausgleich.shared.api;

import org.jspecify.annotations.NullMarked;
