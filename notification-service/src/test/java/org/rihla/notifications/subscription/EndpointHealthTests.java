/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionPaused;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.notifications.subscription.SubscriptionFixtures.FEW;
import static org.rihla.notifications.subscription.SubscriptionFixtures.NOON;
import static org.rihla.notifications.subscription.SubscriptionFixtures.activeSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.answer;
import static org.rihla.notifications.subscription.SubscriptionFixtures.breaker;
import static org.rihla.notifications.subscription.SubscriptionFixtures.degradedSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.pausedSubscription;

class EndpointHealthTests {

	@Test
	void isDegradedByFourFailuresInARow() {
		Subscription subscription = activeSubscription();
		for (int failure = 1; failure <= 3; failure++) {
			subscription.failed(answer(500), FEW, breaker(), NOON);
		}
		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
		assertThat(subscription.gate(NOON)).isEqualTo(Gate.OPEN);

		subscription.failed(answer(500), FEW, breaker(), NOON);

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.DEGRADED);
		assertThat(subscription.gate(NOON.plusSeconds(29))).isEqualTo(Gate.CLOSED);
		assertThat(subscription.gate(NOON.plusSeconds(30))).isEqualTo(Gate.PROBE);
	}

	@Test
	void isDegradedWhereMostOfTenAttemptsFail() {
		Subscription bad = activeSubscription();
		Subscription middling = activeSubscription();

		bad.failed(answer(500), new Tally.Count(10, 7), breaker(), NOON);
		middling.failed(answer(500), new Tally.Count(10, 6), breaker(), NOON);

		assertThat(bad.status()).isEqualTo(SubscriptionStatus.DEGRADED);
		assertThat(middling.status()).isEqualTo(SubscriptionStatus.ACTIVE);
	}

	@Test
	void isProbedByOneAtATimeAndEachTimeLater() {
		Subscription subscription = degradedSubscription();
		Instant time = NOON.plusSeconds(30);
		for (int wait : new int[] { 60, 120, 240, 300, 300 }) {
			subscription.probe(breaker(), time);
			assertThat(subscription.gate(time)).as("another has the probe").isEqualTo(Gate.CLOSED);

			subscription.failed(answer(500), FEW, breaker(), time);

			assertThat(subscription.gate(time.plusSeconds(wait - 1))).isEqualTo(Gate.CLOSED);
			time = time.plusSeconds(wait);
			assertThat(subscription.gate(time)).isEqualTo(Gate.PROBE);
		}
	}

	@Test
	void isNotProbedLaterBecauseAnAttemptOfBeforeFailsToo() {
		Subscription subscription = degradedSubscription();

		subscription.failed(answer(500), FEW, breaker(), NOON.plusSeconds(10));

		assertThat(subscription.gate(NOON.plusSeconds(30))).isEqualTo(Gate.PROBE);
	}

	@Test
	void isProbedByAnotherWhenAProberDied() {
		Subscription subscription = degradedSubscription();

		subscription.probe(breaker(), NOON.plusSeconds(30));

		assertThat(subscription.gate(NOON.plusSeconds(90))).isEqualTo(Gate.PROBE);
	}

	@Test
	void isWellAfterOneSuccessAndHelpsWhatWaited() {
		Subscription subscription = degradedSubscription();

		subscription.succeeded();

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
		assertThat(subscription.standing()).isEqualTo(new Standing(Health.WELL, null, Recovery.WAITING));
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 502, 504 })
	void isLeftAloneForAMinuteWhenItIsBusy(int status) {
		Subscription subscription = activeSubscription();

		subscription.failed(answer(status), FEW, breaker(), NOON);

		assertThat(subscription.gate(NOON.plusSeconds(59))).isEqualTo(Gate.CLOSED);
		assertThat(subscription.gate(NOON.plusSeconds(60))).isEqualTo(Gate.OPEN);
	}

	@Test
	void isLeftAloneAsLongAsItAskedWhateverElseIsDue() {
		Subscription subscription = activeSubscription();
		Answer later = new Answer(Duration.ZERO, Failure.STATUS, 503, Duration.ofHours(3));

		subscription.failed(later, FEW, breaker(), NOON);
		subscription.failed(answer(502), FEW, breaker(), NOON);

		assertThat(subscription.gate(NOON.plus(Duration.ofHours(3)).minusMillis(1))).isEqualTo(Gate.CLOSED);
		assertThat(subscription.gate(NOON.plus(Duration.ofHours(3)))).isEqualTo(Gate.OPEN);
	}

	@Test
	void isPausedAtOnceWhenItIsGone() {
		Subscription subscription = activeSubscription();

		subscription.failed(answer(410), FEW, breaker(), NOON);

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.PAUSED);
		assertThat(subscription.standing().pausedFor()).isEqualTo(PauseReason.GONE);
		assertThat(subscription.recorded()).last().isInstanceOf(SubscriptionPaused.class);
	}

	@Test
	void isPausedAfterFiveDaysWithFailuresFarApart() {
		Subscription subscription = failingFor(Duration.ofHours(12));

		subscription.pauseIfHopeless(breaker(), NOON.plus(Duration.ofDays(5)).minusMillis(1));
		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.DEGRADED);
		subscription.pauseIfHopeless(breaker(), NOON.plus(Duration.ofDays(5)));
		assertThat(subscription.standing().pausedFor()).isEqualTo(PauseReason.FAILING);
	}

	@Test
	void isNotPausedForOneBadHourFiveDaysAgo() {
		Subscription subscription = failingFor(Duration.ofHours(1));

		subscription.pauseIfHopeless(breaker(), NOON.plus(Duration.ofDays(6)));

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.DEGRADED);
	}

	@Test
	void takesNoticesWhilePausedAndHearsNothingOfItsEndpoint() {
		Subscription subscription = pausedSubscription();
		Standing before = subscription.standing();

		subscription.failed(answer(500), FEW, breaker(), NOON);
		subscription.succeeded();

		assertThat(subscription.standing()).isEqualTo(before);
		assertThat(subscription.gate(NOON.plus(Duration.ofDays(1)))).isEqualTo(Gate.CLOSED);
		assertThat(subscription.mayGet(org.rihla.notifications.notice.NoticeType.REFERRAL_SENT)).isTrue();
	}

	@Test
	void startsAnewWhenItIsResumed() {
		Subscription subscription = activeSubscription();
		subscription.failed(answer(410), FEW, breaker(), NOON);

		subscription.resume(Recovery.DEAD_TOO, NOON);

		assertThat(subscription.gate(NOON)).isEqualTo(Gate.OPEN);
		assertThat(subscription.standing()).isEqualTo(new Standing(Health.WELL, null, Recovery.DEAD_TOO));
		subscription.recovered();
		assertThat(subscription.standing()).isEqualTo(Standing.GOOD);
	}

	@Test
	void countsTheAttemptsOfTheLastMinutesOnly() {
		Tally tally = new Tally(Duration.ofMinutes(5));
		tally.add(false, NOON);
		tally.add(true, NOON.plusSeconds(200));

		assertThat(tally.add(false, NOON.plusSeconds(250))).isEqualTo(new Tally.Count(3, 2));
		assertThat(tally.add(false, NOON.plusSeconds(330))).isEqualTo(new Tally.Count(3, 2));
	}

	private static Subscription failingFor(Duration time) {
		Subscription subscription = degradedSubscription();
		subscription.probe(breaker(), NOON.plus(time));
		subscription.failed(answer(500), FEW, breaker(), NOON.plus(time));
		return subscription;
	}

}
