/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The partner simulator: receives webhooks as a partner's server would, verifies them,
 * and shows what it got.
 */
@NullMarked
package org.rihla.localstack.partner;

import org.jspecify.annotations.NullMarked;
