/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CaseErased;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.duplicate.Counterpart;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.keeping.ErasureReason;
import org.rihla.cases.casework.keeping.Tombstone;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.PRIVACY_OFFICER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.KeepingFixtures.DPO;
import static org.rihla.cases.casework.KeepingFixtures.asked;
import static org.rihla.cases.casework.KeepingFixtures.hold;
import static org.rihla.cases.casework.KeepingFixtures.until;

/** How long a file is kept, and what is left of it. */
class CaseKeepingTests {

	private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);

	private final AssistanceCase subject = CaseFixtures.closedCase();

	private final LocalDate day = TODAY.plusMonths(12);

	@Test
	void isNotErasedBeforeItsDayUnlessAnotherHumanProposesIt() {
		assertThat(unmet(() -> this.subject.erase(DPO, officer(NOON)))).containsOnlyKeys("retention-running");

		this.subject.proposeErasure(asked(), DPO, officer(NOON));
		assertThat(unmet(() -> this.subject.erase(DPO, officer(NOON)))).containsOnlyKeys("maker-is-checker");

		this.subject.proposeErasure(asked(), "programme-manager", act(MANAGER, "propose"));
		this.subject.erase(DPO, officer(NOON));
		assertThat(this.subject.status()).isEqualTo(CaseStatus.ERASED);
	}

	@Test
	void isProposedByItselfFromItsDayOn() {
		this.subject.proposeErasure(asked(), DPO, officer(NOON));
		assertThat(unmet(() -> this.subject.erase(DPO, officer(at(this.day.minusDays(1))))))
			.containsOnlyKeys("maker-is-checker");

		this.subject.erase(DPO, officer(at(this.day)));

		assertThat(this.subject.keeping().tombstone()).returns("system", Tombstone::proposedBy)
			.returns(ErasureReason.RETENTION_OVER, Tombstone::reason);
	}

	@Test
	void staysWhileTheLawHoldsIt() {
		this.subject.placeLegalHold(hold(TODAY.plusDays(30)), officer(NOON));

		assertThat(unmet(() -> this.subject.erase(DPO, officer(NOON)))).containsOnlyKeys("legal-hold-open",
				"retention-running");
		assertThat(unmet(() -> this.subject.erase(DPO, officer(at(this.day))))).containsOnlyKeys("legal-hold-open");

		this.subject.liftLegalHold();
		assertThatCode(() -> this.subject.erase(DPO, officer(at(this.day)))).doesNotThrowAnyException();
	}

	@Test
	void isHeldUntilADayOfReviewThatIsYetToCome() {
		assertThat(unmet(() -> this.subject.placeLegalHold(hold(TODAY), officer(NOON))))
			.containsOnlyKeys("review-date-not-later");
		assertThat(unmet(this.subject::liftLegalHold)).containsOnlyKeys("legal-hold-missing");
	}

	@Test
	void isKeptForLongerButNeverForLess() {
		assertThat(unmet(() -> this.subject.extendRetention(until(this.day), officer(NOON))))
			.containsOnlyKeys("retention-date-not-later");
		assertThat(unmet(() -> this.subject.extendRetention(until(TODAY.plusDays(1)), officer(NOON))))
			.containsOnlyKeys("retention-date-not-later");
		this.subject.proposeErasure(asked(), "programme-manager", act(MANAGER, "propose"));

		this.subject.extendRetention(until(this.day.plusDays(1)), officer(NOON));

		assertThat(unmet(() -> this.subject.erase(DPO, officer(at(this.day))))).containsOnlyKeys("retention-running");
	}

	@Test
	void isProposedAnewWhenItWasReopenedMeanwhile() {
		this.subject.proposeErasure(asked(), "programme-manager", act(MANAGER, "propose"));
		this.subject.reopen(ClosureFixtures.reopening(), List.of(), act(MANAGER, "reopen"));
		CaseVerb.REQUEST_CLOSURE.on(this.subject);
		CaseVerb.APPROVE_CLOSURE.on(this.subject);

		assertThat(unmet(() -> this.subject.erase(DPO, officer(NOON)))).containsOnlyKeys("retention-running");
	}

	@Test
	void leavesATombstoneAndNothingElse() {
		AssistanceCase erased = CaseFixtures.erasedCase();

		assertThat(erased.keeping().tombstone()).isEqualTo(new Tombstone(ClosureGroup.NOT_RETURNED, NOON, this.day,
				ErasureReason.PERSON_ASKED, "programme-manager", NOON, DPO, NOON));
		String stored = TestCipher.json(erased);
		assertThat(stored).doesNotContain(CASEWORKER, MANAGER, PRIVACY_OFFICER, "\"ks\"", "personId", "RBA-26")
			.contains("\"missionCode\": \"MA\"");
	}

	@Test
	void tellsOthersOnlyThatItIsErased() {
		List<DomainEvent> told = CaseFixtures.erasedCase().recorded();

		assertThat(told).last().isEqualTo(new CaseErased(NOON));
	}

	@Test
	void forgetsALikenessToACaseThatIsNoMoreAndKeepsTheOthers() {
		AssistanceCase other = CaseFixtures.assignedCase();
		DuplicateFixtures.flag(other, act("system:test", "one"));
		DuplicateFixtures.flag(other, act("system:test", "two"));

		other.forgetCounterpart(new CaseId(counterpartOf(other).caseId()));

		assertThat(other.duplicates().all()).hasSize(1);
	}

	@Test
	void remembersThatSomebodyWasHelpedBeforeButNotWhere() {
		AssistanceCase other = CaseFixtures.assignedCase();
		DuplicateFixtures.flag(other, act("system:test", "flag"));
		other.resolveDuplicate(other.duplicates().all().getFirst().matchId(),
				DuplicateFixtures.as(Resolution.SAME_PERSON_EARLIER_CASE), act(CASEWORKER, "resolve"));
		Counterpart before = counterpartOf(other);

		other.forgetCounterpart(new CaseId(before.caseId()));

		assertThat(other.duplicates().helpedBefore(other.group().principalPersonId())).isTrue();
		assertThat(counterpartOf(other).caseId()).isNotEqualTo(before.caseId());
		assertThat(counterpartOf(other).personId()).isNotEqualTo(before.personId());
	}

	private static Counterpart counterpartOf(AssistanceCase subject) {
		return subject.duplicates().all().getFirst().counterpart().reveal();
	}

	private static Act officer(Instant now) {
		return act(PRIVACY_OFFICER, "officer" + now, now);
	}

	private static Instant at(LocalDate day) {
		return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
	}

}
