/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who agreed to what, for whom and until when: one rule answers for the whole service.
 */
@NullMarked
package org.rihla.cases.casework.consent;

import org.jspecify.annotations.NullMarked;
