/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The way out: what is due is claimed, signed, sent and written down, as fast as each
 * endpoint and this process can bear.
 */
@NullMarked
package org.rihla.notifications.delivery.sending;

import org.jspecify.annotations.NullMarked;
