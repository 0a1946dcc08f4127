/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What operators look at: endpoints by state, what waits for how long, and attempts and
 * failures over time. What they do about it stands with subscriptions and deliveries.
 */
@NullMarked
package org.rihla.notifications.operations;

import org.jspecify.annotations.NullMarked;
