/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of referrals. */
@NullMarked
package org.rihla.cases.referral;

import org.jspecify.annotations.NullMarked;
