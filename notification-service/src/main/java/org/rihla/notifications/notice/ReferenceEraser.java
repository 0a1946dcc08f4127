/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** What partners call a case: nobody finds it by that any more. */
@Component
class ReferenceEraser implements CaseEraser {

	private final CaseReferences references;

	ReferenceEraser(CaseReferences references) {
		this.references = references;
	}

	@Override
	public String what() {
		return "case-references";
	}

	@Override
	public long erase(UUID caseId) {
		return this.references.forget(caseId);
	}

}
