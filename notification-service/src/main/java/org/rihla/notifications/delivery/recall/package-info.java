/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What must not go out: put to rest while a subscription is paused, dropped when consent,
 * subscription or time is over.
 */
@NullMarked
package org.rihla.notifications.delivery.recall;

import org.jspecify.annotations.NullMarked;
