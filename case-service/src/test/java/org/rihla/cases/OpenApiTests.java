/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.OpenApiContract;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service says of its HTTP interface is what was released. */
@RihlaTest
class OpenApiTests {

	@LocalServerPort
	private int port;

	@Test
	void describesTheReleasedInterface() {
		Answer document = new Api(this.port, CaseJourney.CASEWORKER).get("/v3/api-docs");

		assertThat(document.status()).isEqualTo(200);
		OpenApiContract.check("case-service", document.body());
	}

}
