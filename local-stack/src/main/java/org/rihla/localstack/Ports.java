/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.util.LinkedHashMap;
import java.util.Map;

import org.rihla.localstack.service.Service;
import org.rihla.localstack.start.PortTaken;

/**
 * Where everything of the local stack listens on 127.0.0.1. The numbers are fixed, so
 * that addresses in guides stay true; an offset shifts them all, for a second stack
 * beside the first.
 */
record Ports(int offset) {

	/** The highest fixed port is 27117. */
	static final int LARGEST_OFFSET = 65535 - 27117;

	int kafka() {
		return 9192 + this.offset;
	}

	int kafkaController() {
		return 9193 + this.offset;
	}

	int store() {
		return 27117 + this.offset;
	}

	int identity() {
		return 8090 + this.offset;
	}

	int mail() {
		return 8025 + this.offset;
	}

	int hooks() {
		return 8443 + this.offset;
	}

	int simulator() {
		return 8095 + this.offset;
	}

	int of(Service service) {
		return service.port() + this.offset;
	}

	int managementOf(Service service) {
		return service.managementPort() + this.offset;
	}

	Map<String, Integer> ofInfrastructure() {
		Map<String, Integer> ports = new LinkedHashMap<>();
		ports.put("Kafka", kafka());
		ports.put("Kafka controller", kafkaController());
		ports.put("Store", store());
		ports.put("Identity provider", identity());
		ports.put("Mail sink", mail());
		ports.put("Partner simulator", simulator());
		ports.put("Partner webhooks", hooks());
		return ports;
	}

	/**
	 * Looks at all ports before anything starts, so that nothing has to be taken back.
	 */
	void refuseTaken(boolean services) {
		ofInfrastructure().forEach(PortTaken::check);
		if (services) {
			for (Service service : Service.values()) {
				PortTaken.check(service.label(), of(service));
				PortTaken.check(service.label() + " probes", managementOf(service));
			}
		}
	}

}
