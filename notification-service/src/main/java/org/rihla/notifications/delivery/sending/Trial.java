/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.webhook.Answer;

/**
 * What came of sending a delivery.
 *
 * @param answer null when it was found that it may not be sent
 * @param at when it began
 */
record Trial(Delivery after, @Nullable Answer answer, Instant at) {

	boolean reached() {
		return this.answer != null;
	}

	boolean failed() {
		return this.answer != null && this.answer.failure() != null;
	}

}
