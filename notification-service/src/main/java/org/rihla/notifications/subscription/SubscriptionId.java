/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a subscription. */
public record SubscriptionId(UUID value) implements Identifier {

	/** Reads an id, as it stands in a path. */
	public static SubscriptionId of(String text) {
		return new SubscriptionId(UUID.fromString(text));
	}

}
