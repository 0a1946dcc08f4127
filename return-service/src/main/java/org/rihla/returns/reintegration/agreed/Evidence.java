/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

/** What shows that something was bought, received or used. */
public enum Evidence {

	/** Offers of suppliers. */
	QUOTATION,
	/** What a supplier asks. */
	INVOICE,
	/** That it was paid or received. */
	RECEIPT,
	/** A picture. */
	PHOTO,
	/** Somebody went there. */
	VISIT,
	/** That the returnee took part. */
	ATTENDANCE,
	/** A plan of the business. */
	BUSINESS_PLAN,
	/** A lease, an enrolment or another contract. */
	CONTRACT

}
