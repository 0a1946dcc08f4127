/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import com.google.crypto.tink.prf.PrfSet;

/** The keysets of a service: one per subject and compartment, and one for its hashes. */
public interface Keysets {

	/**
	 * The keyset, made when there was none.
	 * @param subject the case, or the aggregate where there is no case
	 * @throws Erased when it was destroyed
	 */
	Keyset of(String subject, Compartment compartment);

	/** The keyed hash of the service; never rotated, for ids follow from it. */
	PrfSet serviceHash();

	/** What links the audit trail; never rotated, for the chain is verified with it. */
	PrfSet chain();

	/** The keys of the search tokens; several while they are changed. */
	PrfSet index();

}
