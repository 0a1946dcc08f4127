/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The file of one group from request to return: intake, screening, consent, eligibility,
 * and where its return stands. Large on purpose: all its verbs act on one aggregate that
 * nobody else may touch; what has rules of its own is in the rooms below.
 */
@NullMarked
package org.rihla.cases.casework;

import org.jspecify.annotations.NullMarked;
