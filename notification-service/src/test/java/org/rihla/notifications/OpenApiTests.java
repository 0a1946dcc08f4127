/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.OpenApiContract;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiTests extends RunningService {

	@Test
	void describesTheInterfaceAsReleased() {
		Api.Reply document = api().get("/v3/api-docs", Setting.manager());

		assertThat(document.status()).isEqualTo(200);
		OpenApiContract.check("notification-service", document.raw().body());
	}

}
