/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How a returnee is doing, asked by a versioned questionnaire: what is asked, what the
 * answers are worth, and which results may be compared.
 */
@NullMarked
package org.rihla.returns.monitoring.survey;

import org.jspecify.annotations.NullMarked;
