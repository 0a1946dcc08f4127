/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

/** Kinds of personal data that are kept, shown and destroyed apart. */
public enum Compartment {

	/** Names, birth, contacts, family, languages, notes. */
	CORE,
	/** Screening answers, grounds of holds, protection files. */
	PROTECTION,
	/** Findings, reports, medication. */
	MEDICAL,
	/** Name as printed, document numbers, itinerary, manifest. */
	TRAVEL,
	/** Payee, amounts per person, receipts. */
	FINANCE,
	/** Signing secrets and keys of partners. */
	SECRET

}
