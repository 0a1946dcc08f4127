/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.ReturnNews.Kind;
import org.rihla.cases.casework.closure.Closure;
import org.rihla.cases.casework.eligibility.Appeal;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.OTHER_MANAGER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.DecisionFixtures.notEligible;

/** What holds of a case whatever is asked of it, by whom and in which order. */
class CasePropertyTests {

	private static final int LIVES = 240;

	private static final int STEPS = 60;

	private static final List<String> HUMANS = List.of(CASEWORKER, MANAGER, OTHER_MANAGER);

	@Test
	void movesOnlyAsItsTableSays() {
		Set<CaseStatus> seen = EnumSet.noneOf(CaseStatus.class);
		for (int seed = 0; seed < LIVES; seed++) {
			Life life = new Life(seed);
			for (int step = 0; step < STEPS; step++) {
				CaseStatus before = life.subject.status();
				life.step();
				CaseStatus between = life.subject.status();
				life.hear();
				CaseStatus after = life.subject.status();
				seen.add(after);
				assertThat(between == before || before.next().contains(between)).as("%s to %s", before, between)
					.isTrue();
				assertThat(after == between || between.next().contains(after)).as("%s to %s", between, after).isTrue();
			}
		}

		assertThat(seen).containsExactlyInAnyOrder(CaseStatus.values());
	}

	@Test
	void isUntouchedByWhatItRefuses() {
		int refused = 0;
		for (int seed = 0; seed < LIVES / 4; seed++) {
			Life life = new Life(seed);
			for (int step = 0; step < STEPS; step++) {
				AssistanceCase before = TestCipher.reloaded(life.subject);
				List<DomainEvent> told = life.subject.recorded();
				if (life.step() != null) {
					refused++;
					assertThat(life.subject.recorded()).isEqualTo(told);
					assertThat(life.subject).usingRecursiveComparison()
						.withEqualsForType(Object::equals, Sensitive.class)
						.ignoringFields("version", "recorded")
						.isEqualTo(before);
				}
			}
		}

		assertThat(refused).isPositive();
	}

	@Test
	void namesEveryUnmetConditionByItsCode() {
		for (int seed = 0; seed < LIVES; seed++) {
			Life life = new Life(seed);
			for (int step = 0; step < STEPS; step++) {
				if (life.step() instanceof Refusal.ConditionsUnmet unmet) {
					assertThat(unmet.unmet()).isNotEmpty();
					assertThat(unmet.unmet().keySet()).allMatch((code) -> code.matches("[a-z]+(-[a-z]+)*"));
				}
			}
		}
	}

	@Test
	void letsNoHumanBeMakerAndChecker() {
		Map<CaseVerb, Integer> checked = new EnumMap<>(CaseVerb.class);
		for (int seed = 0; seed < LIVES; seed++) {
			Life life = new Life(seed);
			for (int step = 0; step < STEPS; step++) {
				@Nullable Decision asked = life.pendingException();
				life.hear();
				if (life.step() == null) {
					checked.merge(life.verb, 1, Integer::sum);
					if (life.verb == CaseVerb.APPROVE_EXCEPTION) {
						assertThat(asked).isNotNull();
						assertThat(asked.decidedBy()).isNotEqualTo(life.by);
					}
				}
			}
			assertTwoHumans(life.subject);
		}

		assertThat(checked).containsKeys(CaseVerb.APPROVE_EXCEPTION, CaseVerb.UPHOLD_APPEAL, CaseVerb.SIGN_SCREENING,
				CaseVerb.APPROVE_CLOSURE, CaseVerb.REOPEN);
	}

	@Test
	void letsConsentBeWithdrawnAsLongAsThereIsAFile() {
		for (CaseStatus status : CaseStatus.KEPT) {
			AssistanceCase subject = CaseFixtures.caseIn(status);

			CaseVerb.WITHDRAW_CONSENT.on(subject);

			assertThat(subject.consents().valid(PeopleFixtures.TODAY)).isEmpty();
		}
	}

	@Test
	void knowsTheSameWorkHoweverOftenNewsIsHeard() {
		for (int seed = 0; seed < LIVES; seed++) {
			Random random = new Random(seed);
			AssistanceCase once = CaseFixtures.eligibleCase();
			AssistanceCase twice = CaseFixtures.eligibleCase();
			for (int step = 0; step < STEPS; step++) {
				ReturnNews news = Life.news(random, once);
				once.follow(news);
				twice.follow(news);
				twice.follow(news);
				assertThat(twice.returns()).isEqualTo(once.returns());
				assertThat(twice.status()).isEqualTo(once.status());
			}
		}
	}

	private static void assertTwoHumans(AssistanceCase subject) {
		for (Closure closure : subject.endings().earlierClosures()) {
			assertThat(closure.approvedBy()).isNotNull().isNotEqualTo(closure.requestedBy());
		}
		subject.endings().reopenings().forEach((again) -> assertThat(again.by()).isNotEqualTo(again.requestedBy()));
		for (Appeal appeal : subject.decisions().appeals()) {
			assertThat(subject.decisions().all()).filteredOn(Decision::decisionId, appeal.decisionId())
				.noneMatch((decision) -> decision.decidedBy().equals(appeal.upheldBy()));
		}
		subject.screenings()
			.all()
			.forEach((screening) -> assertThat(screening.assessment().reveal().signedBy())
				.isNotEqualTo(screening.recordedBy()));
	}

	/** One case to which things happen by chance, the same for the same seed. */
	private static final class Life {

		private final Random random;

		private final AssistanceCase subject;

		private CaseVerb verb = CaseVerb.ASSIGN;

		private String by = CASEWORKER;

		private int steps;

		Life(int seed) {
			this.random = new Random(seed);
			this.subject = CaseFixtures.caseIn(CaseStatus.values()[seed % CaseStatus.values().length]);
		}

		/** Hears of its return now and then. */
		void hear() {
			if (this.random.nextInt(3) == 0) {
				this.subject.follow(news(this.random, this.subject));
			}
		}

		/** Does something, while there is a file; the refusal if it was refused. */
		@Nullable Refusal step() {
			if (!this.subject.isKept()) {
				this.verb = CaseVerb.ERASE;
				return null;
			}
			this.verb = choose();
			this.by = HUMANS.get(this.random.nextInt(HUMANS.size()));
			Act act = act(this.by, "step-" + this.steps++, NOON);
			try {
				if (this.verb == CaseVerb.DECIDE_ELIGIBILITY && this.random.nextBoolean()) {
					this.subject.decideEligibility(notEligible(), PROGRAMMES, MAX_AGE, act);
				}
				else {
					this.verb.on(this.subject, act);
				}
				return null;
			}
			catch (Refusal refusal) {
				return refusal;
			}
		}

		/**
		 * Mostly what the status knows, or nothing would ever get far; few holds, since
		 * they stop all that follows.
		 */
		private CaseVerb choose() {
			List<CaseVerb> known = CaseLifeTests.known(this.subject.status());
			CaseVerb chosen = (this.random.nextInt(4) > 0) ? known.get(this.random.nextInt(known.size()))
					: CaseVerb.values()[this.random.nextInt(CaseVerb.values().length)];
			return (chosen == CaseVerb.PLACE_HOLD && this.steps < STEPS * 3 / 4) ? CaseVerb.ASSIGN : chosen;
		}

		@Nullable Decision pendingException() {
			List<Decision> all = this.subject.decisions().all();
			return (!all.isEmpty() && all.getLast().outcome() == Outcome.NEEDS_EXCEPTION) ? all.getLast() : null;
		}

		static ReturnNews news(Random random, AssistanceCase subject) {
			Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
			UUID id = new UUID(0, random.nextInt(2));
			return new ReturnNews(kind, id, (kind == Kind.ARRIVED) ? Set.copyOf(subject.group().ids()) : Set.of(),
					"return.any", NOON);
		}

	}

}
