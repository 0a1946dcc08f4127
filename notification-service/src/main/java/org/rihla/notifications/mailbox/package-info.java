/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The mails to each recipient: which deliveries go into the next, when it may leave, and
 * what became of it.
 */
@NullMarked
package org.rihla.notifications.mailbox;

import org.jspecify.annotations.NullMarked;
