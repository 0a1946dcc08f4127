/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class RelayPauseTests {

	private final MovableClock clock = new MovableClock();

	private final RelayPause pause = new RelayPause(this.clock);

	@Test
	void goesOnAfterTwoAggregatesFailed() {
		fail("one");
		fail("two");
		fail("two");

		assertThat(this.pause.admits()).isTrue();
	}

	@Test
	void triesOneAggregateAtATimeAfterThreeFailedInARow() {
		failThree();

		assertThat(this.pause.admits()).isFalse();
		this.clock.move(Duration.ofSeconds(2));
		assertThat(this.pause.admits()).isTrue();
		assertThat(this.pause.admits()).isFalse();
	}

	@Test
	void goesOnAsSoonAsOneSucceeds() {
		failThree();

		this.pause.learn(pending("four"), RelayTurn.Outcome.SENT);

		assertThat(this.pause.admits()).isTrue();
		assertThat(this.pause.isPaused()).isFalse();
	}

	@Test
	void tellsOperatorsWhenTheBrokerRefusesOurRights() {
		this.pause.learn(pending("one"), RelayTurn.Outcome.MISCONFIGURED);

		assertThat(this.pause.isMisconfigured()).isTrue();
		assertThat(this.pause.admits()).isFalse();
	}

	private void failThree() {
		fail("one");
		fail("two");
		fail("three");
	}

	private void fail(String id) {
		this.pause.learn(pending(id), RelayTurn.Outcome.FAILED);
	}

	private static Pending pending(String id) {
		MongoCollection<Document> documents = mock();
		return new Pending(new OutboxCollection("parcels", documents, "case-events"), id, id);
	}

}
