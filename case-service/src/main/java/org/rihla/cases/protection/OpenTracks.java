/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.UnfinishedWork;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.springframework.stereotype.Component;

/**
 * Keeps a case from being closed while a track is open; only readers of the file are told
 * that it is that.
 */
@Component
class OpenTracks implements UnfinishedWork {

	private final ProtectionFacts protection;

	private final Clock clock;

	OpenTracks(ProtectionFacts protection, Clock clock) {
		this.protection = protection;
		this.clock = clock;
	}

	@Override
	public Condition of(CaseId id, Access access) {
		boolean reads = this.protection.readers(id, LocalDate.now(this.clock)).contains(access.caller().subject());
		return new Condition(reads ? "open-protection-track" : Condition.HIDDEN_GROUND,
				!this.protection.hasOpenTrack(id));
	}

}
