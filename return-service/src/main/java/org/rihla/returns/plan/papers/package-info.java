/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a traveller must carry or be able to show: identity as printed, travel document,
 * permits, fitness.
 */
@NullMarked
package org.rihla.returns.plan.papers;

import org.jspecify.annotations.NullMarked;
