/**
 * The contract: what the build writes into {@code openapi.yaml} beyond what the code says by itself.
 * May call access and shared.
 */
@NullMarked
package de.ausgleich.contract;

import org.jspecify.annotations.NullMarked;
