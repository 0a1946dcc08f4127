/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.UUID;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Erased;

import org.springframework.kafka.listener.ListenerExecutionFailedException;

import static org.assertj.core.api.Assertions.assertThat;

/** What is tried without end and what parks its case. */
class TroubleTests {

	private static final Identifier THING = () -> new UUID(1, 1);

	@Test
	void parksNoCaseBecauseOthersWroteTheSameThing() {
		Refusal lost = new Refusal.RaceLost("thing", THING);

		assertThat(Trouble.of(new ListenerExecutionFailedException("failed", lost))).isEqualTo(Trouble.INFRASTRUCTURE);
	}

	@Test
	void keepsNobodyWaitingForWhatIsErased() {
		assertThat(Trouble.of(new ListenerExecutionFailedException("failed", new Erased("1:CORE"))))
			.isEqualTo(Trouble.GONE);
	}

	@Test
	void parksACaseForWhatTryingAgainDoesNotMend() {
		assertThat(Trouble.of(new MongoSocketException("away", new ServerAddress()))).isEqualTo(Trouble.INFRASTRUCTURE);
		assertThat(Trouble.of(new IllegalStateException("a mistake"))).isEqualTo(Trouble.OTHER);
		assertThat(Trouble.of(new Refusal.NotFound("thing", THING))).isEqualTo(Trouble.OTHER);
	}

}
