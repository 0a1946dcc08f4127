/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

/** Which demo user does what. */
public record Cast(String caseworker, String manager, String secondManager, String medical, String movements,
		String receiving, String drafter, String payer, String partner, String team) {

	/** Partner id of the referral partner, as the demo users' claims say it. */
	public static final String HARBOUR = "0f0e0d0c-0000-7000-8000-000000000001";

	/** Partner id of the receiving office. */
	public static final String ABIDJAN = "0f0e0d0c-0000-7000-8000-000000000003";

	/** Partner id of an association whose server answers late. */
	static final String COMPASS = "0f0e0d0c-0000-7000-8000-000000000004";

	/** Partner id of a foundation whose server is dead. */
	static final String CEDAR = "0f0e0d0c-0000-7000-8000-000000000005";

	/** Partner id of a law clinic that has no server. */
	static final String BRIDGE = "0f0e0d0c-0000-7000-8000-000000000006";

	public static Cast ofRabat() {
		return new Cast("cw.rabat.1", "pm.rabat.1", "pm.rabat.2", "mo.rabat.1", "mv.rabat.1", "ro.abidjan.1",
				"fo.rabat.1", "fo.rabat.2", "pa.harbour.1", "RBA-1");
	}

}
