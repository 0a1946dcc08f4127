/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.cases.protection.ProtectionEvent.GateExpired;
import org.rihla.cases.protection.ProtectionEvent.GateFailed;
import org.rihla.cases.protection.ProtectionEvent.GateSatisfied;
import org.rihla.cases.protection.ProtectionEvent.ProtectionFileClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewConcluded;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewRequested;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackOpened;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.SpecialisedFindings.Assessment.Outcome;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.cases.protection.track.Track;
import org.rihla.cases.protection.track.TrackFile;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.protection.ProtectionFixtures.AWA;
import static org.rihla.cases.protection.ProtectionFixtures.BECAUSE;
import static org.rihla.cases.protection.ProtectionFixtures.BINTA;
import static org.rihla.cases.protection.ProtectionFixtures.JUDGEMENT;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.LOOKED;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.assessed;
import static org.rihla.cases.protection.ProtectionFixtures.closing;
import static org.rihla.cases.protection.ProtectionFixtures.everything;
import static org.rihla.cases.protection.ProtectionFixtures.openedFile;
import static org.rihla.cases.protection.ProtectionFixtures.recording;
import static org.rihla.cases.protection.ProtectionFixtures.subject;
import static org.rihla.cases.protection.ProtectionFixtures.trackOf;

/** Whatever is asked in whatever order, a file stays in order. */
class ProtectionPropertyTests {

	private static final int STEPS = 120;

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyOrderOfCommandsLeavesTheFileInOrder(long seed) {
		Random chance = new Random(seed);
		ProtectionFile file = openedFile();
		Instant now = NOON;
		for (int step = 0; step < STEPS; step++) {
			now = now.plus(chance.nextInt(72), ChronoUnit.HOURS);
			int before = file.recorded().size();
			List<Track> tracks = file.tracks().all();
			try {
				anyVerb(chance, file, act(chance.nextBoolean() ? LEAD : SECOND, now));
			}
			catch (Refusal _) {
				assertThat(file.recorded()).hasSize(before);
				assertThat(file.tracks().all()).isEqualTo(tracks);
			}
			assertInOrder(file);
		}
	}

	private static void anyVerb(Random chance, ProtectionFile file, Act act) {
		PersonId person = chance.nextBoolean() ? AWA : BINTA;
		TrackKind kind = chance.nextBoolean() ? TrackKind.CHILD : TrackKind.SPECIALISED;
		int verb = chance.nextInt(14);
		switch (verb) {
			case 0 -> file.openTrack(trackOf(person, kind), subject(), RULES, act);
			case 1 -> file.concludeReview(any(chance, file.reviews().all()).reviewId(), LOOKED, act);
			case 2 -> file.close(act);
			case 3 -> file.reopen(BECAUSE, RULES, act);
			case 4 -> file.passTime((aged, _) -> chance.nextInt(20) == 0 && aged.equals(person), RULES, act);
			case 5 -> file.screened(ProtectionFixtures.found(VulnerabilityLevel.HIGH, kind), RULES, act);
			default -> {
				if (!file.tracks().all().isEmpty()) {
					anyVerb(chance, verb, file, any(chance, file.tracks().all()), act);
				}
			}
		}
	}

	private static void anyVerb(Random chance, int verb, ProtectionFile file, Track track, Act act) {
		TrackId id = track.trackId();
		GateId gate = any(chance, track.gates()).gateId();
		switch (verb) {
			case 6 -> file.recordChild(id, recording(everything(act.today())), RULES, act);
			case 7 -> file.recordSpecialised(id,
					new RecordSpecialised(Sensitive.of(assessed(any(chance, List.of(Outcome.values())), act.today())),
							any(chance, List.of(SpecialisedStatus.values()))),
					RULES, act);
			case 8 -> file.signDecision(id, act);
			case 9, 10 -> file.satisfyGate(id, gate, RULES, act);
			case 11 -> file.failGate(id, gate, JUDGEMENT, act);
			case 12 -> file.findUnfounded(id, BECAUSE, act);
			default -> file.closeTrack(id, closing(any(chance, List.of(CloseTrack.Ground.values()))),
					chance.nextInt(4) == 0 ? subject(BINTA) : subject(), act);
		}
	}

	private static void assertInOrder(ProtectionFile file) {
		List<String> open = file.tracks().open().stream().map((track) -> track.personId() + "" + track.kind()).toList();
		assertThat(open).doesNotHaveDuplicates();
		if (file.status() == FileStatus.CLOSED) {
			assertThat(open).isEmpty();
			assertThat(file.reviews().noneOpen()).isTrue();
		}
		file.tracks().all().forEach(ProtectionPropertyTests::assertDecidedByTwo);
		assertThat(heard(file.recorded())).isEqualTo(stands(file));
	}

	private static void assertDecidedByTwo(Track track) {
		TrackFile known = track.file().reveal();
		if (known.decision() != null && known.decision().secondBy() != null) {
			assertThat(known.decision().secondBy()).isNotEqualTo(known.decision().by());
		}
		boolean decided = track.gates()
			.stream()
			.filter((gate) -> gate.state() == Gate.State.SATISFIED)
			.map((gate) -> gate.judgement().reveal().kind())
			.anyMatch(Set.of(GateKind.BEST_INTERESTS, GateKind.RISK)::contains);
		assertThat(!decided || (known.decision() != null && known.decision().secondBy() != null)).isTrue();
	}

	/** What a listener knows that only hears events. */
	private static Map<String, Set<Object>> heard(List<DomainEvent> events) {
		Set<Object> gates = new HashSet<>();
		Set<Object> reviews = new HashSet<>();
		for (DomainEvent event : events) {
			switch ((ProtectionEvent) event) {
				case ProtectionTrackOpened opened -> opened.gates().forEach((gate) -> gates.add(gate.gateId()));
				case ProtectionTrackClosed closed -> closed.gates().forEach((gate) -> gates.remove(gate.gateId()));
				case GateSatisfied satisfied -> gates.remove(satisfied.gateId());
				case GateFailed failed -> gates.add(failed.gateId());
				case GateExpired expired -> gates.add(expired.gateId());
				case ProtectionReviewRequested requested -> reviews.add(requested.reviewId());
				case ProtectionReviewConcluded concluded -> reviews.remove(concluded.reviewId());
				case ProtectionFileClosed _ -> assertThat(gates).isEmpty();
			}
		}
		return new HashMap<>(Map.of("gates", gates, "reviews", reviews));
	}

	private static Map<String, Set<Object>> stands(ProtectionFile file) {
		Set<Object> gates = new HashSet<>();
		file.tracks()
			.open()
			.forEach((track) -> track.gates()
				.stream()
				.filter((gate) -> gate.state() != Gate.State.SATISFIED)
				.forEach((gate) -> gates.add(gate.gateId())));
		Set<Object> reviews = new HashSet<>();
		file.reviews().all().stream().filter(Review::open).forEach((review) -> reviews.add(review.reviewId()));
		return new HashMap<>(Map.of("gates", gates, "reviews", reviews));
	}

	private static <T> T any(Random chance, List<T> of) {
		return new ArrayList<>(of).get(chance.nextInt(of.size()));
	}

}
