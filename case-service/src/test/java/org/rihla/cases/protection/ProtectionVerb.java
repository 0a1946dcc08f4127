/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.SpecialisedFindings;

import static org.rihla.cases.protection.ProtectionFixtures.BECAUSE;
import static org.rihla.cases.protection.ProtectionFixtures.BINTA;
import static org.rihla.cases.protection.ProtectionFixtures.JUDGEMENT;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.LOOKED;
import static org.rihla.cases.protection.ProtectionFixtures.OPENING;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.assessed;
import static org.rihla.cases.protection.ProtectionFixtures.closing;
import static org.rihla.cases.protection.ProtectionFixtures.everything;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.recording;
import static org.rihla.cases.protection.ProtectionFixtures.subject;
import static org.rihla.cases.protection.ProtectionFixtures.trackOf;

/** All verbs of a protection file on its first track, for the matrix. */
enum ProtectionVerb {

	TAKE_LEAD((file) -> file.takeLead(OPENING, act(SECOND))),

	NAME_READER((file) -> file.nameReader(new NameReader(UUID.fromString(SECOND), false, null, null), act(LEAD))),

	END_READING((file) -> file.endReading(SECOND, act(LEAD))),

	WRITE_NOTE((file) -> file.writeNote(new WriteNote(OPENING.reason()), act(LEAD))),

	CONCLUDE_REVIEW((file) -> file.concludeReview(file.reviews().all().getFirst().reviewId(), LOOKED, act(LEAD))),

	OPEN_TRACK((file) -> file.openTrack(trackOf(BINTA, TrackKind.CHILD), subject(), RULES, act(LEAD))),

	RECORD_CHILD((file) -> file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD))),

	RECORD_SPECIALISED((file) -> file.recordSpecialised(only(file).trackId(),
			new RecordSpecialised(
					org.rihla.chassis.cipher.Sensitive
						.of(assessed(SpecialisedFindings.Assessment.Outcome.ACCEPTABLE, LocalDate.of(2026, 9, 14))),
					null),
			RULES, act(LEAD))),

	SIGN_DECISION((file) -> file.signDecision(only(file).trackId(), act(SECOND))),

	SATISFY_GATE(
			(file) -> file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.GUARDIAN), RULES, act(LEAD))),

	FAIL_GATE((file) -> file.failGate(only(file).trackId(), gate(only(file), GateKind.GUARDIAN), JUDGEMENT, act(LEAD))),

	FIND_UNFOUNDED((file) -> file.findUnfounded(only(file).trackId(), BECAUSE, act(LEAD))),

	CLOSE_TRACK((file) -> file.closeTrack(only(file).trackId(), closing(CloseTrack.Ground.PERSON_LEFT), subject(BINTA),
			act(LEAD))),

	CLOSE((file) -> file.close(act(LEAD))),

	REOPEN((file) -> file.reopen(BECAUSE, RULES, act(LEAD))),

	PASS_TIME((file) -> file.passTime((_, _) -> false, RULES, act("system:protection")));

	private final Consumer<ProtectionFile> verb;

	ProtectionVerb(Consumer<ProtectionFile> verb) {
		this.verb = verb;
	}

	void on(ProtectionFile file) {
		this.verb.accept(file);
	}

}
