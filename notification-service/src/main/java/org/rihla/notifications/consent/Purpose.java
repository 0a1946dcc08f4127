/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

/** What a consent is for. */
public enum Purpose {

	PROCESSING, REFERRAL, CONSULATE_IDENTITY, EXIT_AUTHORITIES, RECEIVING_OFFICE, MEDICAL_PROVIDER, DONOR_STORY,
	RESEARCH

}
