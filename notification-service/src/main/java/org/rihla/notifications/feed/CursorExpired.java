/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

/** 410: what came after this cursor is too old to be read again. */
final class CursorExpired extends RuntimeException {

	private final long oldest;

	CursorExpired(long oldest) {
		super("Nothing so old can be read; begin after %d".formatted(oldest), null, false, false);
		this.oldest = oldest;
	}

	/** The oldest cursor that may be read after. */
	long oldest() {
		return this.oldest;
	}

}
