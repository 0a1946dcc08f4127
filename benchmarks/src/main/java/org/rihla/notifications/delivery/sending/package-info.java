/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Measures how webhooks leave: whether bad endpoints slow down good ones, and what
 * signing and keeping account cost beside a bare client.
 */
@NullMarked
package org.rihla.notifications.delivery.sending;

import org.jspecify.annotations.NullMarked;
