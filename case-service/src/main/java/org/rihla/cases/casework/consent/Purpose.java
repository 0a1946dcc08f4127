/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

/** What a consent is for; one never stands for another. */
public enum Purpose {

	/** Processing by the mission; without it nothing is shared. */
	PROCESSING,
	/** Referral to one partner. */
	REFERRAL,
	/** Contact with one consulate. */
	CONSULATE_IDENTITY,
	/** Request to the authorities of the host country. */
	EXIT_AUTHORITIES,
	/** Reception by the receiving office. */
	RECEIVING_OFFICE,
	/** Sharing medical data with one provider. */
	MEDICAL_PROVIDER,
	/** A story for a donor; never a condition of help. */
	DONOR_STORY,
	/** Research; never a condition of help. */
	RESEARCH;

	/** Whether the paper names the party, which is no partner we know. */
	boolean namesParty() {
		return this == MEDICAL_PROVIDER || this == DONOR_STORY || this == RESEARCH;
	}

}
