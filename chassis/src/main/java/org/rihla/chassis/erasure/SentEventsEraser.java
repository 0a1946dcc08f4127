/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.UUID;

import org.rihla.chassis.outbox.SentEvents;

/** What aggregates that many cases share have said about the case. */
final class SentEventsEraser implements CaseEraser {

	private final SentEvents sent;

	SentEventsEraser(SentEvents sent) {
		this.sent = sent;
	}

	@Override
	public String what() {
		return "sent-events";
	}

	@Override
	public long erase(UUID caseId) {
		return this.sent.supersede(caseId);
	}

}
