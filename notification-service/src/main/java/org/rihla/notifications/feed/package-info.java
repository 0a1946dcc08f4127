/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Feeds: notices for partners without a server, who come and read them in one order and
 * say how far they have read.
 */
@NullMarked
package org.rihla.notifications.feed;

import org.jspecify.annotations.NullMarked;
