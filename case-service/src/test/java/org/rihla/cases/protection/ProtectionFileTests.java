/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewRequested;
import org.rihla.cases.protection.track.Track;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.cases.protection.FileActs.types;
import static org.rihla.cases.protection.FileActs.unmet;
import static org.rihla.cases.protection.ProtectionFixtures.AWA;
import static org.rihla.cases.protection.ProtectionFixtures.BECAUSE;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.LOOKED;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.OPENING;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.closing;
import static org.rihla.cases.protection.ProtectionFixtures.fileIn;
import static org.rihla.cases.protection.ProtectionFixtures.fileWith;
import static org.rihla.cases.protection.ProtectionFixtures.found;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.openedFile;
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

	private static void close(ProtectionFile file, CloseTrack.Ground ground, String by) {
		file.closeTrack(only(file).trackId(), closing(ground), subject(), act(by));
	}

	private static Instant respondBy(ProtectionFile file) {
		return ((ProtectionReviewRequested) file.recorded().getFirst()).respondBy();
	}

}
