/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.HashSet;
import java.util.Set;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.StartIntake;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The first acts on a case: register, assign, interview. */
@Service
class CaseService {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final CaseNumberRepository numbers;

	private final FindingDuplicates duplicates;

	private final SecondLookJob secondLook;

	private final Acts acts;

	private final String mission;

	CaseService(AggregateStore<AssistanceCase, CaseId> cases, CaseNumberRepository numbers,
			FindingDuplicates duplicates, SecondLookJob secondLook, Acts acts,
			@Value("${rihla.mission}") String mission) {
		this.cases = cases;
		this.numbers = numbers;
		this.duplicates = duplicates;
		this.secondLook = secondLook;
		this.acts = acts;
		this.mission = mission;
	}

	AssistanceCase register(RegisterCase command, Creation creation) {
		CaseId id = new CaseId(creation.newId());
		Act act = this.acts.of(command, creation);
		String office = officeOf(creation.access());
		Filing filing = new Filing(() -> this.numbers.take(id, office, act.today().getYear()), this.mission, office);
		Set<CaseId> seen = new HashSet<>();
		AssistanceCase registered = this.cases.create(creation, () -> {
			AssistanceCase opened = AssistanceCase.register(id, command, filing, act);
			this.duplicates.flag(opened, seen, act);
			return opened;
		});
		return this.secondLook.at(registered.kept(), seen);
	}

	AssistanceCase get(CaseId id, Access access) {
		return this.cases.get(id, access).kept();
	}

	AssistanceCase assign(CaseId id, AssignCase command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.assign(command, this.acts.now(change)));
	}

	AssistanceCase startIntake(CaseId id, StartIntake command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.startIntake(this.acts.of(command, change)));
	}

	AssistanceCase completeIntake(CaseId id, CompleteIntake command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.completeIntake(command, this.acts.of(command, change)));
	}

	private static String officeOf(Access access) {
		String office = access.caller().office();
		if (office == null) {
			throw new IllegalStateException("Only staff register cases");
		}
		return office;
	}

}
