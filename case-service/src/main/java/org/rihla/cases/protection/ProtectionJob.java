/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets a day pass in each open file. Which day matters to a file would betray a birthday,
 * so all are looked at; one without news is not written.
 */
@Component
class ProtectionJob {

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final ProtectionQueries queries;

	private final CaseFacts cases;

	private final Rules rules;

	private final Acts acts;

	private final Clock clock;

	ProtectionJob(AggregateStore<ProtectionFile, ProtectionFileId> files, ProtectionQueries queries, CaseFacts cases,
			Rules rules, Acts acts, Clock clock) {
		this.files = files;
		this.queries = queries;
		this.cases = cases;
		this.rules = rules;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.protection.look-every}")
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		OneByOne.each("protection file", this.queries.open(), (id) -> letPass(today, id));
	}

	private void letPass(LocalDate today, ProtectionFileId id) {
		Cause cause = Cause.job("protection", id.value() + "|" + today);
		this.files.update(id, cause,
				(file) -> file.passTime(
						(person, since) -> this.cases.cameOfAge(file.caseId(), today).test(person, since), this.rules,
						this.acts.now(cause)));
	}

}
