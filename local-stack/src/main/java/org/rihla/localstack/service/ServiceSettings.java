/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells a service where it is, in the same properties that any other installation sets.
 */
final class ServiceSettings {

	/** Nobody waits a minute for what time does, least of all after moving the clock. */
	private static final String SOON = "5s";

	private ServiceSettings() {
	}

	static List<String> of(Service service, Surroundings around) {
		Map<String, Object> settings = new TreeMap<>();
		settings.put("server.address", "127.0.0.1");
		settings.put("server.port", service.port() + around.portOffset());
		settings.put("management.server.address", "127.0.0.1");
		settings.put("management.server.port", service.managementPort() + around.portOffset());
		settings.put("spring.mongodb.uri", around.store() + "/" + service.database());
		settings.put("spring.kafka.bootstrap-servers", around.kafka());
		settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", around.issuer());
		settings.put("rihla.jobs.every", SOON);
		settings.put("rihla.protection.look-every", SOON);
		settings.put("rihla.clock.ahead-file", around.keys().resolveSibling("clock-ahead"));
		settings.put("rihla.cipher.master-key-mode", "generated");
		settings.put("rihla.cipher.master-key-file", around.keys().resolve(service.label() + ".key"));
		switch (service) {
			case CASE -> {
			}
			case RETURN -> settings.put("rihla.case-service.url",
					"http://127.0.0.1:" + (Service.CASE.port() + around.portOffset()));
			case NOTIFICATION -> {
				settings.put("rihla.webhooks.allowed-networks", "127.0.0.0/8");
				settings.put("rihla.webhooks.allowed-ports", around.hooksPort());
				settings.put("rihla.webhooks.trust-certificates", around.hooksAuthority());
				settings.put("spring.mail.host", "127.0.0.1");
				settings.put("spring.mail.port", around.mailPort());
				settings.put("spring.mail.properties.mail.smtp.starttls.required", false);
				settings.put("rihla.mail.public-url", "http://127.0.0.1:" + (service.port() + around.portOffset()));
			}
		}
		List<String> arguments = new ArrayList<>();
		settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		return arguments;
	}

}
