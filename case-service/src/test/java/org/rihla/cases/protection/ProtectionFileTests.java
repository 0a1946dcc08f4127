/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.cases.protection.ProtectionEvent.GateExpired;
import org.rihla.cases.protection.ProtectionEvent.GateFailed;
import org.rihla.cases.protection.ProtectionEvent.GateSatisfied;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewRequested;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackOpened;
import org.rihla.cases.protection.track.ChildFindings;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.SpecialisedFindings.Assessment.Outcome;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.cases.protection.track.Stage;
import org.rihla.cases.protection.track.Track;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.cases.protection.ProtectionFixtures.AWA;
import static org.rihla.cases.protection.ProtectionFixtures.BECAUSE;
import static org.rihla.cases.protection.ProtectionFixtures.JUDGEMENT;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.LOOKED;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.OPENING;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.assessed;
import static org.rihla.cases.protection.ProtectionFixtures.carer;
import static org.rihla.cases.protection.ProtectionFixtures.closing;
import static org.rihla.cases.protection.ProtectionFixtures.consents;
import static org.rihla.cases.protection.ProtectionFixtures.everything;
import static org.rihla.cases.protection.ProtectionFixtures.fileIn;
import static org.rihla.cases.protection.ProtectionFixtures.fileWith;
import static org.rihla.cases.protection.ProtectionFixtures.found;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.nothing;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.openedFile;
import static org.rihla.cases.protection.ProtectionFixtures.recording;
import static org.rihla.cases.protection.ProtectionFixtures.screenedFile;
import static org.rihla.cases.protection.ProtectionFixtures.subject;
import static org.rihla.cases.protection.ProtectionFixtures.trackOf;

/** What a protection file asks for before somebody at risk may return. */
class ProtectionFileTests {

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(FileStatus status) {
		Set<ProtectionVerb> expected = EnumSet.of(ProtectionVerb.TAKE_LEAD, ProtectionVerb.NAME_READER,
				ProtectionVerb.END_READING, ProtectionVerb.PASS_TIME);
		expected.addAll(switch (status) {
			case OPEN -> EnumSet.of(ProtectionVerb.WRITE_NOTE, ProtectionVerb.CONCLUDE_REVIEW,
					ProtectionVerb.OPEN_TRACK, ProtectionVerb.RECORD_CHILD, ProtectionVerb.RECORD_SPECIALISED,
					ProtectionVerb.SIGN_DECISION, ProtectionVerb.SATISFY_GATE, ProtectionVerb.FAIL_GATE,
					ProtectionVerb.FIND_UNFOUNDED, ProtectionVerb.CLOSE_TRACK, ProtectionVerb.CLOSE);
			case CLOSED -> EnumSet.of(ProtectionVerb.REOPEN);
		});

		Set<ProtectionVerb> obeyed = EnumSet.allOf(ProtectionVerb.class);
		obeyed.removeIf((verb) -> catchThrowable(() -> verb.on(fileIn(status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbThatTheMatrixForgets() {
		Set<String> verbs = Stream.of(ProtectionFile.class, ProtectionTracks.class, ProtectionCover.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && !method.isSynthetic())
			.filter((method) -> !Modifier.isPrivate(method.getModifiers())
					&& !Modifier.isProtected(method.getModifiers()))
			.map((method) -> method.getName().replaceAll("([A-Z])", "_$1").toUpperCase())
			.collect(Collectors.toSet());

		assertThat(verbs).containsExactlyInAnyOrderElementsOf(Stream
			.concat(Arrays.stream(ProtectionVerb.values()).map(Enum::name), Stream.of("SCREENED", "MOVE_TO_OFFICE"))
			.toList());
	}

	@Test
	void opensWithTheTracksThatAScreeningAsksFor() {
		ProtectionFile file = screenedFile(TrackKind.CHILD, TrackKind.SPECIALISED);

		assertThat(types(file)).containsExactly("protection.reviewRequested", "protection.trackOpened",
				"protection.trackOpened");
		assertThat(file.readers()).isEmpty();
		assertThat(file.tracks().open()).extracting(Track::kind)
			.containsExactlyInAnyOrder(TrackKind.CHILD, TrackKind.SPECIALISED);
	}

	@Test
	void asksForAnUrgentLookWhereSomebodyIsInDanger() {
		ProtectionFile usual = screenedFile();
		ProtectionFile urgent = ProtectionFile.screened(ProtectionFixtures.fileId(), subject(),
				found(VulnerabilityLevel.CRITICAL), RULES, act("system:any"));

		assertThat(respondBy(usual)).isEqualTo(NOON.plus(5, ChronoUnit.DAYS));
		assertThat(respondBy(urgent)).isEqualTo(NOON.plus(24, ChronoUnit.HOURS));
	}

	@Test
	void hearsOfAnotherScreeningWithoutAskingTwice() {
		ProtectionFile file = screenedFile(TrackKind.CHILD);

		file.screened(found(VulnerabilityLevel.HIGH, TrackKind.CHILD), RULES, act("system:any"));

		assertThat(file.recorded()).hasSize(2);
	}

	@Test
	void isTakenByWhoeverAsksFirstAndByNobodyElse() {
		ProtectionFile file = screenedFile();

		file.takeLead(OPENING, act(LEAD));

		assertThat(unmet(() -> file.takeLead(OPENING, act(SECOND)))).containsExactly("file-exists");
		assertThat(file.readers()).singleElement().returns(true, Reader::lead);
	}

	@Test
	void isReadByThoseWhomItsLeadNamesAndNeverLeftAlone() {
		ProtectionFile file = openedFile();
		NameReader second = new NameReader(UUID.fromString(SECOND), false, null, TODAY.plusDays(7));
		file.nameReader(second, act(LEAD));

		assertThat(unmet(() -> file.nameReader(second, act(SECOND)))).containsExactly("lead-required");
		assertThat(unmet(() -> file.endReading(LEAD, act(LEAD)))).containsExactly("lead-missing");
		file.endReading(SECOND, act(LEAD));
		assertThat(file.readers()).hasSize(1);
	}

	@Test
	void tellsNobodyWhichGateIsWhich() {
		ProtectionTrackOpened opened = (ProtectionTrackOpened) fileWith(TrackKind.CHILD).recorded().getLast();

		assertThat(opened.gates()).extracting(ProtectionEvent.StagedGate::stage)
			.containsExactly(Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DEPART,
					Stage.ARRIVE);
		assertThat(opened.dataClass()).isEqualTo(DomainEvent.DataClass.RESTRICTED);
	}

	@ParameterizedTest
	@EnumSource(names = { "GUARDIAN", "TRACING", "BEST_INTERESTS", "THREE_CONSENTS", "CARER", "ESCORT", "HAND_OVER" })
	void satisfiesNoGateWithoutItsEvidence(GateKind kind) {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		assertThat(unmet(() -> satisfy(file, kind, LEAD))).contains("evidence-missing");
		assertThat(only(file).openOn(TODAY)).hasSize(7);
	}

	@Test
	void letsAChildGoWhenEverythingIsInPlace() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		file.signDecision(only(file).trackId(), act(SECOND));

		only(file).gates().forEach((gate) -> file.satisfyGate(only(file).trackId(), gate.gateId(), RULES, act(LEAD)));

		assertThat(file.tracks().gatesOn(TODAY)).isEmpty();
		file.closeTrack(only(file).trackId(), closing(CloseTrack.Ground.COMPLETED), subject(), act(LEAD));
		assertThat(file.recorded().getLast()).isInstanceOf(ProtectionTrackClosed.class);
	}

	@Test
	void needsTwoHumansForBestInterests() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));

		assertThat(unmet(() -> satisfy(file, GateKind.BEST_INTERESTS, LEAD)))
			.containsExactly("second-signature-missing");
		assertThat(unmet(() -> file.signDecision(only(file).trackId(), act(LEAD)))).containsExactly("maker-is-checker");
		file.signDecision(only(file).trackId(), act(SECOND));
		satisfy(file, GateKind.BEST_INTERESTS, LEAD);
		assertThat(((GateSatisfied) file.recorded().getLast()).validUntil()).isEqualTo(TODAY.plusMonths(6));
	}

	@Test
	void failsAGateAtOnceWhenAConsentIsTakenBack() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		satisfy(file, GateKind.THREE_CONSENTS, LEAD);

		file.recordChild(only(file).trackId(), recording(new ChildFindings(null, null, null, null, null, null,
				consents(ChildFindings.Consents.Giver.CHILD), null, null, null)), RULES, act(LEAD));

		assertThat(file.recorded().getLast()).isInstanceOf(GateFailed.class);
	}

	@Test
	void opensAGateAgainWhenItsEvidenceIsTooOld() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		satisfy(file, GateKind.CARER, LEAD);
		Instant later = NOON.plus(15, ChronoUnit.DAYS);

		assertThat(only(file).gate(gate(only(file), GateKind.CARER)).openOn(TODAY.plusDays(15))).isTrue();
		file.passTime((_, _) -> false, RULES, act("system:protection", later));
		file.passTime((_, _) -> false, RULES, act("system:protection", later));

		assertThat(file.recorded()).filteredOn(GateExpired.class::isInstance).hasSize(1);
		file.recordChild(only(file).trackId(), recording(ProtectionFixtures.only(carer(TODAY.plusDays(15)))), RULES,
				act(LEAD, later));
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.CARER), RULES, act(LEAD, later));
		assertThat(only(file).gate(gate(only(file), GateKind.CARER)).state()).isEqualTo(Gate.State.SATISFIED);
	}

	@Test
	void failsAGateWhateverItsState() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		file.failGate(only(file).trackId(), gate(only(file), GateKind.CARER), JUDGEMENT, act(LEAD));

		assertThat(file.recorded().getLast()).isInstanceOf(GateFailed.class);
	}

	@Test
	void leavesAReviewWhenAChildComesOfAge() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		file.passTime((person, _) -> person.equals(AWA), RULES, act("system:protection"));

		assertThat(types(file)).endsWith("protection.trackClosed", "protection.reviewRequested");
	}

	@Test
	void takesASpecialisedTrackStepByStepToItsClearance() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		assertThat(catchThrowable(() -> move(file, SpecialisedStatus.CLEARED)))
			.isInstanceOf(TransitionNotAllowed.class);

		move(file, SpecialisedStatus.IDENTIFIED);
		move(file, SpecialisedStatus.STABILISING);
		move(file, SpecialisedStatus.RISK_ASSESSED);
		file.signDecision(only(file).trackId(), act(SECOND));
		move(file, SpecialisedStatus.CLEARED);

		assertThat(unmet(() -> satisfy(file, GateKind.RISK, LEAD))).containsExactly("second-signature-missing");
		file.signDecision(only(file).trackId(), act(SECOND));
		List.of(GateKind.REFLECTION, GateKind.RISK, GateKind.MITIGATION).forEach((kind) -> satisfy(file, kind, LEAD));
		assertThat(file.tracks().gatesOn(TODAY)).isEmpty();
	}

	@Test
	void givesTimeToThinkBeforeADeclaration() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		Instant after = NOON.plus(30, ChronoUnit.DAYS);

		assertThat(unmet(() -> satisfy(file, GateKind.REFLECTION, LEAD))).containsExactly("evidence-missing");
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.REFLECTION), RULES, act(LEAD, after));

		assertThat(only(file).openOn(LocalDate.of(2026, 10, 14))).hasSize(2);
	}

	@Test
	void keepsARiskThatCannotBeBorneShut() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		file.recordSpecialised(only(file).trackId(),
				new RecordSpecialised(Sensitive.of(assessed(Outcome.NOT_ACCEPTABLE, TODAY)), null), RULES, act(LEAD));
		file.signDecision(only(file).trackId(), act(SECOND));

		assertThat(unmet(() -> satisfy(file, GateKind.RISK, LEAD))).containsExactly("evidence-missing");
	}

	@Test
	void closesATrackWithOpenGatesOnlyForThoseWhoLeftOrByTwoPeople() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		Track track = only(file);

		assertThat(unmet(() -> close(file, CloseTrack.Ground.COMPLETED, LEAD))).containsExactly("gates-open");
		assertThat(unmet(() -> close(file, CloseTrack.Ground.PERSON_LEFT, LEAD))).containsExactly("gates-open");
		assertThat(unmet(() -> close(file, CloseTrack.Ground.UNFOUNDED, LEAD)))
			.containsExactly("second-signature-missing");
		file.findUnfounded(track.trackId(), BECAUSE, act(LEAD));
		assertThat(unmet(() -> close(file, CloseTrack.Ground.UNFOUNDED, LEAD))).containsExactly("maker-is-checker");
		close(file, CloseTrack.Ground.UNFOUNDED, SECOND);
		assertThat(file.tracks().open()).isEmpty();
	}

	@Test
	void opensOneTrackOfAKindPerPersonOfTheCase() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		assertThat(unmet(() -> file.openTrack(trackOf(AWA, TrackKind.CHILD), subject(ProtectionFixtures.BINTA), RULES,
				act(LEAD))))
			.containsExactly("person-unknown", "track-open");
	}

	@Test
	void closesWhenNothingIsLeftAndOpensAgainWithAReason() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		assertThat(unmet(() -> file.close(act(LEAD)))).containsExactly("review-open", "track-open");
		ProtectionFile closed = fileIn(FileStatus.CLOSED);
		assertThat(unmet(() -> closed.reopen(new ReasonGiven(null), RULES, act(LEAD))))
			.containsExactly("reason-missing");
		closed.reopen(BECAUSE, RULES, act(LEAD));
		assertThat(closed.recorded().getLast()).isInstanceOf(ProtectionReviewRequested.class);
	}

	@Test
	void concludesAReviewOnceAndWithFindings() {
		ProtectionFile file = openedFile();
		ReviewId review = file.reviews().all().getFirst().reviewId();

		assertThat(unmet(() -> file.concludeReview(review, new ConcludeReview(null, null, null), act(LEAD))))
			.containsExactly("findings-missing");
		file.concludeReview(review, LOOKED, act(LEAD));
		assertThat(catchThrowable(() -> file.concludeReview(review, LOOKED, act(LEAD))))
			.isInstanceOf(TransitionNotAllowed.class);
	}

	@Test
	void keepsFindingsOfOneKindOutOfTheOther() {
		ProtectionFile child = fileWith(TrackKind.CHILD);
		ProtectionFile specialised = fileWith(TrackKind.SPECIALISED);

		assertThat(unmet(() -> move(child, SpecialisedStatus.IDENTIFIED))).containsExactly("track-kind-wrong");
		assertThat(unmet(
				() -> specialised.recordChild(only(specialised).trackId(), recording(nothing()), RULES, act(LEAD))))
			.containsExactly("track-kind-wrong");
	}

	private static void satisfy(ProtectionFile file, GateKind kind, String by) {
		file.satisfyGate(only(file).trackId(), gate(only(file), kind), RULES, act(by));
	}

	private static void close(ProtectionFile file, CloseTrack.Ground ground, String by) {
		file.closeTrack(only(file).trackId(), closing(ground), subject(), act(by));
	}

	private static void move(ProtectionFile file, SpecialisedStatus status) {
		file.recordSpecialised(only(file).trackId(),
				new RecordSpecialised(Sensitive.of(assessed(Outcome.ACCEPTABLE_WITH_MITIGATION, TODAY)), status), RULES,
				act(LEAD));
	}

	private static Instant respondBy(ProtectionFile file) {
		return ((ProtectionReviewRequested) file.recorded().getFirst()).respondBy();
	}

	private static List<String> types(ProtectionFile file) {
		return file.recorded().stream().map(DomainEvent::type).toList();
	}

	private static List<String> unmet(org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class, verb);
		return refusal.unmet().keySet().stream().sorted().toList();
	}

}
