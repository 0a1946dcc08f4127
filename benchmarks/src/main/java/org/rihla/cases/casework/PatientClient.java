/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Waits for answers that the service would give up: a slow one is to be seen. */
@Configuration(proxyBeanMethods = false)
class PatientClient {

	private static final int MINUTES = 5;

	@Bean
	@Order
	MongoClientSettingsBuilderCustomizer waitingLonger() {
		return (settings) -> settings.applyToSocketSettings((socket) -> socket.readTimeout(MINUTES, TimeUnit.MINUTES));
	}

}
