/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.notifications.subscription.SubscriptionFixtures.KEY;
import static org.rihla.notifications.subscription.SubscriptionFixtures.NOON;
import static org.rihla.notifications.subscription.SubscriptionFixtures.activeSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.anotherKey;

class SigningKeyTests {

	private final Subscription subscription = activeSubscription();

	@Test
	void hasThePublicFormsOfTheContract() throws IOException {
		try (InputStream file = new ClassPathResource("contracts/webhooks/vectors.json").getInputStream()) {
			JsonNode vector = new JsonMapper().readTree(file).required("v1a");

			assertThat(KEY.pair().verifyingKey().text()).isEqualTo(vector.required("publicKey").stringValue());
			assertThat(KEY.pair().verifyingKey()).returns(vector.at("/jwk/x").stringValue(), VerifyingKey::x)
				.returns(vector.at("/jwk/kid").stringValue(), VerifyingKey::kid);
		}
	}

	@Test
	void signsForADayBesideTheOneThatReplacesIt() {
		LiveKey fresh = rotate();

		assertThat(this.subscription.keys().live(NOON.plus(Duration.ofHours(24)).minusMillis(1))).hasSize(2)
			.first()
			.isEqualTo(fresh);
		assertThat(this.subscription.keys().live(NOON.plus(Duration.ofHours(24)))).containsExactly(fresh);
	}

	@Test
	void isOneOfThreeAtMost() {
		rotate();
		rotate();

		refused("too-many-signing-keys", this::rotate);
		this.subscription.rotate(LiveKey.of(anotherKey(), NOON.plus(Duration.ofDays(1))),
				NOON.plus(Duration.ofDays(1)));
		assertThat(this.subscription.keys().keys()).hasSize(2);
	}

	@Test
	void isCutAtOnceUnlessItIsTheNewest() {
		String old = KEY.pair().verifyingKey().kid();
		refused("newest-signing-key", () -> this.subscription.cut(old, NOON));
		LiveKey fresh = rotate();

		this.subscription.cut(old, NOON);

		assertThat(this.subscription.keys().live(NOON)).containsExactly(fresh);
		refused("signing-key-unknown", () -> this.subscription.cut(old, NOON));
	}

	private LiveKey rotate() {
		LiveKey fresh = LiveKey.of(anotherKey(), NOON);
		this.subscription.rotate(fresh, NOON);
		return fresh;
	}

	private static void refused(String code, Runnable verb) {
		assertThatExceptionOfType(ConditionsUnmet.class).isThrownBy(verb::run)
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys(code));
	}

}
