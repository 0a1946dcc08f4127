/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.UUID;

import org.rihla.chassis.inbox.HeardOfCases;

/** What waits parked of the case, and how far it was heard. */
final class InboxEraser implements CaseEraser {

	private final HeardOfCases heard;

	InboxEraser(HeardOfCases heard) {
		this.heard = heard;
	}

	@Override
	public String what() {
		return "inbox";
	}

	@Override
	public long erase(UUID caseId) {
		return this.heard.forget(caseId);
	}

}
