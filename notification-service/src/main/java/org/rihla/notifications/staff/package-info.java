/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What staff are told of: which role at which office, by the table of the contracts, in
 * mailboxes that roles share.
 */
@NullMarked
package org.rihla.notifications.staff;

import org.jspecify.annotations.NullMarked;
