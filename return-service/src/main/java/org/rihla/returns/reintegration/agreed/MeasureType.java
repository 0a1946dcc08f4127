/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

/** Kinds of planned help. Source: domain guide, list of the mission. */
public enum MeasureType {

	/** A small business of one's own. */
	MICRO_BUSINESS,
	/** Finding a job. */
	JOB_PLACEMENT,
	/** Learning a trade. */
	VOCATIONAL_TRAINING,
	/** School and studies. */
	EDUCATION,
	/** A roof. */
	HOUSING,
	/** Treatment. */
	MEDICAL_CARE,
	/** Somebody to talk to. */
	PSYCHOSOCIAL,
	/** A lawyer's help. */
	LEGAL_AID,
	/** Peace in the family. */
	FAMILY_MEDIATION,
	/** Money in hand, the exception. */
	CASH_ASSISTANCE,
	/** Saving with others. */
	SAVINGS_GROUP,
	/** Something for the place. */
	COMMUNITY_PROJECT,
	/** Papers. */
	DOCUMENTATION,
	/** Somebody who goes along for a while. */
	MENTORING,
	/** Care for children meanwhile. */
	CHILDCARE

}
