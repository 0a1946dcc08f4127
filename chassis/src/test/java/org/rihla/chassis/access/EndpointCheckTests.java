/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.things.ThingApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EndpointCheckTests {

	@Test
	void stopsTheStartWhenTableAndControllersDiffer() {
		assertThatExceptionOfType(AccessTableMismatch.class).isThrownBy(() -> start("other-service"))
			.withMessageStartingWith("contracts/access/endpoints.csv and the controllers of other-service differ")
			.withMessageContaining("POST /things needs @Permit(\"thing:read\")")
			.withMessageContaining("GET /others has no controller method")
			.withMessageContaining("GET /things/{id} has no row");
	}

	@Test
	void saysItInOneLine() {
		AccessTableMismatch mismatch = new AccessTableMismatch("a", List.of("GET /b has no row", "GET /c has no row"));

		FailureAnalysis analysis = new AccessFailureAnalyzer().analyze(new IllegalStateException(mismatch));

		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription().lines()).singleElement().asString().endsWith("GET /c has no row");
	}

	private static void start(String service) {
		new SpringApplicationBuilder(ThingApplication.class)
			.run("--rihla.service=" + service, "--server.port=0", "--logging.structured.format.console=",
					"--management.endpoint.health.group.readiness.include=readinessState",
					"--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")
			.close();
	}

}
