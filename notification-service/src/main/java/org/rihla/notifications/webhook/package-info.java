/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How a request gets to an endpoint outside: only to addresses that are allowed, over
 * TLS, within a time that nobody else has to wait for.
 */
@NullMarked
package org.rihla.notifications.webhook;

import org.jspecify.annotations.NullMarked;
