/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.parcel.ParcelTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service needs before it takes requests. */
@ParcelTest
class ReadinessIntegrationTests {

	@Autowired
	private HealthEndpoint health;

	@Test
	void isReadyWithStoreRelayAndKeysButWithoutTheBroker() {
		assertThat(statusOf("readiness")).isEqualTo(Status.UP);
		assertThat(statusOf("readiness", "store")).isEqualTo(Status.UP);
		assertThat(statusOf("readiness", "keyStore")).isEqualTo(Status.UP);
		assertThat(statusOf("readiness", "outbox")).isEqualTo(Status.UP);
		assertThat(this.health.healthForPath("readiness", "kafka")).isNull();
	}

	@Test
	void isInGoodHealth() {
		assertThat(statusOf()).isEqualTo(Status.UP);
	}

	private Status statusOf(String... path) {
		HealthDescriptor health = this.health.healthForPath(path);
		assertThat(health).as(String.join("/", path)).isNotNull();
		return health.getStatus();
	}

}
