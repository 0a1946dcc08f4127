/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The file of one group from request to return: intake, screening, consent, eligibility,
 * and where its return stands.
 */
@NullMarked
package org.rihla.cases.casework;

import org.jspecify.annotations.NullMarked;
