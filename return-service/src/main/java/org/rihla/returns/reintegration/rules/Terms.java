/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.rules;

import org.rihla.returns.funding.Profile;

/**
 * What a programme foresees for one returnee, as it stood when the plan was begun.
 *
 * @param ceilingMinor what may be spent at most, in minor units of the currency
 */
public record Terms(String programmeCode, Profile profile, String currency, long ceilingMinor) {
}
