/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A case in a list. Who sees all cases learns number, status and office of each.
 *
 * @param names of the principal, for those who may read them
 */
record CaseRow(CaseId caseId, String caseNumber, CaseStatus status, String officeCode, @Nullable String teamCode,
		@Nullable String ownerId, @Nullable Integer priority, @Nullable Instant registeredAt,
		@Nullable Integer groupSize, @Nullable Sensitive<List<PersonName>> names) {

	static CaseRow of(AssistanceCase subject, Access access) {
		Custody custody = subject.custody();
		if (access.scope() == Scope.ALL) {
			return new CaseRow(subject.id(), subject.caseNumber(), subject.status(), custody.officeCode(), null, null,
					null, null, null, null);
		}
		boolean readable = Reading.of(access, subject).open().contains(Compartment.CORE);
		return new CaseRow(subject.id(), subject.caseNumber(), subject.status(), custody.officeCode(),
				custody.teamCode(), custody.ownerId(), subject.priority(), subject.registeredAt(),
				subject.group().size(), readable ? namesOf(subject) : null);
	}

	private static Sensitive<List<PersonName>> namesOf(AssistanceCase subject) {
		return Sensitive.of(subject.group().persons().getFirst().details().reveal().names());
	}

}
