/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;

import org.rihla.cases.casework.copy.Language;
import org.rihla.cases.casework.copy.OwnFile;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;

import org.springframework.stereotype.Service;

/** Makes the copy of a file for the person it is about. */
@Service
class CopyingForSubjects {

	private final CaseService cases;

	private final AuditTrail audit;

	private final Clock clock;

	CopyingForSubjects(CaseService cases, AuditTrail audit, Clock clock) {
		this.cases = cases;
		this.audit = audit;
		this.clock = clock;
	}

	byte[] copy(CaseId id, PersonId person, Language language, Access access) {
		AssistanceCase subject = this.cases.get(id, access);
		OwnFile file = fileOf(subject, person);
		this.audit.append(AuditEntry.shown(access, "subject-copy", id.value().toString(), Compartment.CORE,
				Compartment.TRAVEL, Compartment.MEDICAL, Compartment.FINANCE));
		return file.pdf(language, this.clock.instant());
	}

	static OwnFile fileOf(AssistanceCase subject, PersonId id) {
		Person person = subject.group()
			.persons()
			.stream()
			.filter((one) -> one.personId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("person", id));
		PersonIntake intake = subject.interviews()
			.latest()
			.stream()
			.flatMap((interview) -> interview.persons().stream())
			.filter((one) -> one.personId().equals(id))
			.findFirst()
			.orElse(null);
		return new OwnFile(subject.caseNumber(), subject.custody().officeCode(), subject.status(),
				subject.registeredAt(), person, intake,
				subject.contacts().all().stream().filter((one) -> one.personId().equals(id)).toList(),
				subject.consents().all().stream().filter((one) -> one.personId().equals(id)).toList(),
				subject.decisions().all(),
				subject.screenings()
					.all()
					.stream()
					.filter((one) -> one.personId().equals(id))
					.map(Screening::screenedOn)
					.toList());
	}

}
