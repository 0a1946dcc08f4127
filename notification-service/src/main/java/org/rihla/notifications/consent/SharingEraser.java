/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.util.UUID;

import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** Since when partners hear of a case, and which of its consents are gone. */
@Component
class SharingEraser implements CaseEraser {

	private final Sharings sharings;

	SharingEraser(Sharings sharings) {
		this.sharings = sharings;
	}

	@Override
	public String what() {
		return "consents";
	}

	@Override
	public long erase(UUID caseId) {
		return this.sharings.forget(caseId);
	}

}
