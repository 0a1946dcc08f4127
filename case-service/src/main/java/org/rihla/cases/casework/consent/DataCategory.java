/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

/** Kinds of data a person may agree to share, one by one. */
public enum DataCategory {

	/** Names, sex, birth date, nationality. */
	IDENTITY,
	/** How to reach the person safely. */
	CONTACT,
	/** Members of the group and what they are to each other. */
	FAMILY,
	/** Languages spoken. */
	LANGUAGES,
	/** Status in the host country and claims to protection. */
	LEGAL_STATUS,
	/** What the sender writes about the need. */
	STORY

}
