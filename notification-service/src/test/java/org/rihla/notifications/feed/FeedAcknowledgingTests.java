/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How a reader says how far it has read. */
class FeedAcknowledgingTests extends OpenFeed {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	@Test
	void goesOnBehindWhatWasAcknowledgedAndMayBeReadAgain() {
		tell(3);
		await(3);

		Api.Reply acknowledged = acknowledge(2);

		assertThat(acknowledged.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(cursors(read(""))).containsExactly(3L);
		assertThat(cursors(read("?after=0"))).containsExactly(1L, 2L, 3L);
		assertThat(statuses()).containsExactlyInAnyOrder("DELIVERED", "DELIVERED", "PENDING");
	}

	@Test
	void takesNothingBackWhenALowerCursorIsAcknowledgedAndCountsARepeatOnce() {
		tell(2);
		await(2);
		String key = UUID.randomUUID().toString();

		acknowledge(2, key);
		Api.Reply again = acknowledge(2, key);
		Api.Reply lower = acknowledge(1);

		assertThat(again.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(lower.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(statuses()).containsExactly("DELIVERED", "DELIVERED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?after=1", "?after=1&wait=1" })
	void refusesACursorThatItNeverGave(String query) {
		assertThat(read(query).text("/type")).isEqualTo("/problems/cursor-invalid");
		assertThat(acknowledge(1).text("/type")).isEqualTo("/problems/cursor-invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?wait=21", "?wait=-1", "?limit=0", "?limit=251", "?after=-1", "?after=x", "?from=1" })
	void refusesWhatHasTheWrongShape(String query) {
		assertThat(read(query).status()).isEqualTo(400);
	}

	@Test
	void saysFromWhereOnItMayBeReadWhenTheCursorIsTooOld() {
		tell(2);
		await(2);
		this.clock.move(Duration.ofDays(90));
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> read("?after=2"), (page) -> cursors(page).size() == 1);

		Api.Reply expired = read("?after=0");

		assertThat(expired.status()).isEqualTo(410);
		assertThat(expired.text("/type")).isEqualTo("/problems/cursor-expired");
		assertThat(expired.json().required("oldest").longValue()).isEqualTo(2);
		assertThat(cursors(read("?after=2"))).containsExactly(3L);
	}

	@Test
	void asksForAKeyToAcknowledge() {
		assertThat(api().post("/feeds/" + this.feed + "/ack", this.partner.token(), null, "{\"cursor\": 0}", "short")
			.status()).isEqualTo(400);
	}

}
