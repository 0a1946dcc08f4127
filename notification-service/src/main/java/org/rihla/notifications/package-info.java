/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * notification-service: partners, their subscriptions, and one delivery per event and
 * subscription, signed and in order.
 */
@NullMarked
package org.rihla.notifications;

import org.jspecify.annotations.NullMarked;
