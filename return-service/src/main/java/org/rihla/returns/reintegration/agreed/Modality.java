/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

/** In which form help comes. */
public enum Modality {

	/** Things. */
	IN_KIND,
	/** Work done for the returnee. */
	SERVICE,
	/** By somebody else's means. */
	REFERRAL,
	/** Money in hand; only on recorded grounds. */
	CASH

}
