/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceSettingsTests {

	private static final Surroundings AROUND = new Surroundings("mongodb://127.0.0.1:27217", "127.0.0.1:9292",
			"http://127.0.0.1:8190", 8543, Path.of("/data/partner/authority.pem"), 8125, Path.of("/data/keys"), 100);

	@Test
	void tellEachServiceItsOwnDatabaseKeyAndPorts() {
		assertThat(ServiceSettings.of(Service.CASE, AROUND)).contains("--server.port=8181",
				"--management.server.port=9181", "--spring.mongodb.uri=mongodb://127.0.0.1:27217/rihla_case",
				"--rihla.cipher.master-key-file=/data/keys/case-service.key",
				"--rihla.clock.ahead-file=/data/clock-ahead", "--spring.kafka.bootstrap-servers=127.0.0.1:9292",
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:8190");
	}

	@Test
	void keepEveryPortOnLoopback() {
		for (Service service : Service.values()) {
			assertThat(ServiceSettings.of(service, AROUND)).contains("--server.address=127.0.0.1",
					"--management.server.address=127.0.0.1");
		}
	}

	@Test
	void tellTheReturnServiceWhereCasesAre() {
		assertThat(ServiceSettings.of(Service.RETURN, AROUND))
			.contains("--rihla.case-service.url=http://127.0.0.1:8181");
	}

	@Test
	void letOnlyTheNotificationServiceReachTheSimulator() {
		assertThat(ServiceSettings.of(Service.NOTIFICATION, AROUND)).contains(
				"--rihla.webhooks.allowed-networks=127.0.0.0/8", "--rihla.webhooks.allowed-ports=8543",
				"--rihla.webhooks.trust-certificates=/data/partner/authority.pem");
		assertThat(ServiceSettings.of(Service.CASE, AROUND)).noneMatch((setting) -> setting.contains("webhooks"));
	}

}
