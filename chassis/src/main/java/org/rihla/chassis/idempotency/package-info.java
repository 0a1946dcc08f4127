/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A repeated request has one effect and one answer: Idempotency-Key, If-Match and ETag
 * over HTTP.
 */
@NullMarked
package org.rihla.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
