/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one mail tells its recipient.
 *
 * @param sender organisation in whose name it is sent
 * @param stop address that ends these mails; null where they are part of the work
 */
public record Digest(MailLanguage language, String sender, List<MailItem> items, @Nullable String stop) {

	public Digest {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("A mail tells something");
		}
	}

}
