/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * One notice to one subscription: made from an event, kept in order in its lane, sent
 * until the partner takes it, and every attempt written down.
 */
@NullMarked
package org.rihla.notifications.delivery;

import org.jspecify.annotations.NullMarked;
