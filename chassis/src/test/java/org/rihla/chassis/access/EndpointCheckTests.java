/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.chassis.things.ThingApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class EndpointCheckTests {

	@Test
	void stopsTheStartWhenTableAndControllersDiffer(CapturedOutput output) {
		assertThatExceptionOfType(AccessTableMismatch.class).isThrownBy(() -> start("other-service"));

		assertThat(output.getOut().lines().filter((line) -> line.startsWith("contracts/access/endpoints.csv")))
			.singleElement()
			.asString()
			.contains("POST /things needs @Permit(\"thing:read\")", "GET /others has no controller method",
					"GET /things/{id} has no row");
	}

	private static void start(String service) {
		new SpringApplicationBuilder(ThingApplication.class)
			.properties("rihla.service=" + service, "server.port=0", "logging.structured.format.console=",
					"spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")
			.run()
			.close();
	}

}
