/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * One notice to one subscription: its whole life, how it lies in the store, and whose
 * turn it is in a lane. How it comes about and how it leaves is in the rooms below.
 */
@NullMarked
package org.rihla.notifications.delivery;

import org.jspecify.annotations.NullMarked;
