/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** Who receives the people of a case. */
@Component
class ReceptionEraser implements CaseEraser {

	private final Receptions receptions;

	ReceptionEraser(Receptions receptions) {
		this.receptions = receptions;
	}

	@Override
	public String what() {
		return "receptions";
	}

	@Override
	public long erase(UUID caseId) {
		return this.receptions.forget(caseId);
	}

}
