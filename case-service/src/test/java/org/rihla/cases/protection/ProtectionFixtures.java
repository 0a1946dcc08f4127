/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.cases.casework.ScreeningFacts;
import org.rihla.cases.protection.track.ChildFindings;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.GateTerms;
import org.rihla.cases.protection.track.SpecialisedFindings;
import org.rihla.cases.protection.track.Track;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;

/** Protection files of an invented case, and what is done with them. */
final class ProtectionFixtures {

	static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	static final String LEAD = "0f0e0d0c-0000-7000-8000-0000000000b1";

	static final String SECOND = "0f0e0d0c-0000-7000-8000-0000000000b2";

	static final PersonId AWA = new PersonId(UUID.fromString("01a05744-f238-738a-81e8-7e79631e602b"));

	static final PersonId BINTA = new PersonId(UUID.fromString("01a05744-f238-738a-81e8-7e79631e602c"));

	static final GateTerms VALID = new GateTerms(Period.ofMonths(6), Period.ofMonths(6), Period.ofDays(14),
			Period.ofMonths(3), Period.ofDays(30));

	static final Rules RULES = new Rules(new ProtectionTerms(Duration.ofDays(5), Duration.ofHours(24)), VALID,
			UUID::randomUUID);

	static final OpenFile OPENING = new OpenFile(Sensitive.of("A neighbour told of threats"));

	static final JudgeGate JUDGEMENT = new JudgeGate(null, null, null);

	static final ReasonGiven BECAUSE = new ReasonGiven(Sensitive.of("Spoken to again"));

	static final ConcludeReview LOOKED = new ConcludeReview(Sensitive.of("Safe for now"), null, null);

	private ProtectionFixtures() {
	}

	static Act act(String by) {
		return act(by, NOON);
	}

	static Act act(String by, Instant now) {
		return new Act(by, UUID.randomUUID(), Occurrence.at(now));
	}

	static CaseSummary subject(PersonId... persons) {
		return new CaseSummary(CaseId.of("01a05744-f238-7bbf-8d41-60a1e8674dac"), Custody.opened("MA", "RBA", LEAD),
				List.of(persons));
	}

	static CaseSummary subject() {
		return subject(AWA, BINTA);
	}

	static ProtectionFileId fileId() {
		return new ProtectionFileId(UUID.randomUUID());
	}

	static ProtectionFile openedFile() {
		return ProtectionFile.open(fileId(), subject(), OPENING, RULES, act(LEAD));
	}

	static ScreeningFacts found(VulnerabilityLevel level, TrackKind... tracks) {
		return new ScreeningFacts(AWA, level, Set.of(tracks));
	}

	static ProtectionFile screenedFile(TrackKind... tracks) {
		return ProtectionFile.screened(fileId(), subject(), found(VulnerabilityLevel.HIGH, tracks), RULES,
				act("system:any"));
	}

	static ProtectionFile fileWith(TrackKind kind) {
		ProtectionFile file = openedFile();
		file.openTrack(trackOf(AWA, kind), subject(), RULES, act(LEAD));
		return file;
	}

	static ProtectionFile closedFile() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.concludeReview(file.reviews().all().getFirst().reviewId(), LOOKED, act(LEAD));
		Track track = only(file);
		file.closeTrack(track.trackId(), closing(CloseTrack.Ground.PERSON_LEFT), subject(BINTA), act(LEAD));
		file.close(act(LEAD));
		return file;
	}

	static ProtectionFile fileIn(FileStatus status) {
		return switch (status) {
			case OPEN -> fileWith(TrackKind.CHILD);
			case CLOSED -> closedFile();
		};
	}

	static OpenTrack trackOf(PersonId person, TrackKind kind) {
		return new OpenTrack(person, kind, Sensitive.of("Travels alone"));
	}

	static CloseTrack closing(CloseTrack.Ground ground) {
		return new CloseTrack(ground, Sensitive.of("Nothing is left to do"));
	}

	static Track only(ProtectionFile file) {
		return file.tracks().all().getFirst();
	}

	static GateId gate(Track track, GateKind kind) {
		return track.gates()
			.stream()
			.filter((gate) -> gate.judgement().reveal().kind() == kind)
			.map(Gate::gateId)
			.findFirst()
			.orElseThrow();
	}

	static ChildFindings nothing() {
		return new ChildFindings(null, null, null, null, null, null, null, null, null, null);
	}

	static ChildFindings everything(LocalDate day) {
		return new ChildFindings(new ChildFindings.Guardian("Uncle Invented", "Court of Rabat", true, null),
				ChildFindings.Tracing.FOUND, null,
				new ChildFindings.FamilyAssessment(ChildFindings.FamilyAssessment.Mode.HOME_VISIT, day, null), null,
				determination(day), consents(), carer(day), new ChildFindings.Escort("Escort Invented", day),
				new ChildFindings.HandOver("Aunt Invented", day));
	}

	static ChildFindings.Determination determination(LocalDate day) {
		return new ChildFindings.Determination(ChildFindings.Determination.Outcome.RETURN_IN_BEST_INTERESTS, day,
				List.of("judge", "psychologist"), true, "Wants to go home", List.of("Stay with the aunt"));
	}

	static ChildFindings.Consents consents(ChildFindings.Consents.Giver... withdrawn) {
		return new ChildFindings.Consents(TODAY, TODAY, null, TODAY, List.of(withdrawn));
	}

	static ChildFindings.Carer carer(LocalDate reached) {
		return new ChildFindings.Carer("Aunt Invented", "aunt", true, true, reached, null);
	}

	static ChildFindings only(ChildFindings.Carer carer) {
		return new ChildFindings(null, null, null, null, null, null, null, carer, null, null);
	}

	static RecordChild recording(ChildFindings findings) {
		return new RecordChild(Sensitive.of(findings));
	}

	static SpecialisedFindings assessed(SpecialisedFindings.Assessment.Outcome outcome, LocalDate day) {
		SpecialisedFindings.Risk risk = new SpecialisedFindings.Risk("Recruiters at home",
				SpecialisedFindings.Risk.Likelihood.MEDIUM, "Other town", "Focal point there");
		return new SpecialisedFindings(null, day, new SpecialisedFindings.Assessment(outcome, day, List.of(risk)), null,
				null, null, null);
	}

}
