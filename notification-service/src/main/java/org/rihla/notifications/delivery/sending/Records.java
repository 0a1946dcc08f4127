/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import org.rihla.notifications.delivery.AttemptLog;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.webhook.Answer;

import org.springframework.stereotype.Component;

/** What is kept of attempts besides the deliveries. */
@Component
class Records {

	private final AttemptLog attempts;

	private final EndpointHours hours;

	Records(AttemptLog attempts, EndpointHours hours) {
		this.attempts = attempts;
		this.hours = hours;
	}

	/** An attempt is about to be written down. */
	void before(Delivery delivery) {
		this.attempts.makeRoom(delivery);
	}

	/** An endpoint has answered, or not. */
	void after(Delivery delivery, Answer answer) {
		this.hours.count(delivery.consignment().subscriptionId(), answer);
	}

}
