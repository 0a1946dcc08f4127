/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Configuration;

/** Waits for answers that the service would give up: a slow one is to be seen. */
@Configuration(proxyBeanMethods = false)
class PatientClient implements BeanPostProcessor {

	private static final int MINUTES = 5;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof MongoClientSettingsBuilderCustomizer customizer && name.equals("boundedWaiting")) {
			return (MongoClientSettingsBuilderCustomizer) (settings) -> {
				customizer.customize(settings);
				settings.applyToSocketSettings((socket) -> socket.readTimeout(MINUTES, TimeUnit.MINUTES));
			};
		}
		return bean;
	}

}
