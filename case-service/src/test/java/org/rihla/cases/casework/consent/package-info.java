/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the rule on consents. */
@NullMarked
package org.rihla.cases.casework.consent;

import org.jspecify.annotations.NullMarked;
