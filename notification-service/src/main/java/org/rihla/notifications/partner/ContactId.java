/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;

/** Id of a contact point: a partner has one per purpose, an own office one per role. */
public record ContactId(UUID value) implements Identifier {

	/** Reads an id, as it stands in a path. */
	public static ContactId of(String text) {
		return new ContactId(UUID.fromString(text));
	}

	static ContactId of(PartnerId partner, ContactPurpose purpose, @Nullable String role) {
		return new ContactId(Ids.derived(partner.value(), purpose + "|" + ((role != null) ? role : "")));
	}

}
