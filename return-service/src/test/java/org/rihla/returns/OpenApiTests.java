/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.OpenApiContract;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service says of its HTTP interface is what was released. */
class OpenApiTests extends ReturnServiceTest {

	@Test
	void describesTheReleasedInterface() {
		Answer document = this.desk.get(this.crew.caseworker(), "/v3/api-docs");

		assertThat(document.status()).isEqualTo(200);
		OpenApiContract.check("return-service", document.body().toString());
	}

}
