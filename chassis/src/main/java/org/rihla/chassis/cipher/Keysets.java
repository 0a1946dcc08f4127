/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.List;

import com.google.crypto.tink.prf.PrfSet;

/** The keysets of a service: one per subject and compartment, and one for its hashes. */
public interface Keysets {

	/**
	 * The keyset, made when there was none.
	 * @param subject the case, or the aggregate where there is no case
	 * @throws Erased when it was destroyed
	 */
	Keyset of(String subject, Compartment compartment);

	/**
	 * Destroys the keysets of a subject, also those not yet made: what they sealed never
	 * opens again, and nothing new is sealed. Other instances follow within a minute. May
	 * be repeated.
	 * @param subject the case, or the aggregate where there is no case
	 * @return the ids of those that sealed something, as the sealed units name them; the
	 * same each time
	 */
	List<String> destroy(String subject);

	/** The keyed hash of the service; never rotated, for ids follow from it. */
	PrfSet serviceHash();

	/** What links the audit trail; never rotated, for the chain is verified with it. */
	PrfSet chain();

	/** The keys of the search tokens; several while they are changed. */
	PrfSet index();

}
