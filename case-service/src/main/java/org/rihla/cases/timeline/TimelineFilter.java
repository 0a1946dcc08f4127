/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are asked for.
 *
 * @param type wire name of an event
 * @param from recorded then or later
 * @param to recorded before
 */
record TimelineFilter(@Nullable String type, @Nullable Instant from, @Nullable Instant to) {
}
