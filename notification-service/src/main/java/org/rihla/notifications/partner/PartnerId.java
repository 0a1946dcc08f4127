/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a partner; the identity provider's claim {@code partner_id} names the same. */
public record PartnerId(UUID value) implements Identifier {

	/** Reads an id, as it stands in a path. */
	public static PartnerId of(String text) {
		return new PartnerId(UUID.fromString(text));
	}

}
