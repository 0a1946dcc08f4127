/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.util.stream.Stream;

/** The programs that the local stack runs beside itself. */
public enum Service {

	/** Intake, screening, consent, referral. */
	CASE("case-service", "rihla_case", 8081),

	/** Plans, movements, money. */
	RETURN("return-service", "rihla_return", 8082),

	/** Partners, subscriptions, deliveries. */
	NOTIFICATION("notification-service", "rihla_notification", 8083);

	private static final int MANAGEMENT = 1000;

	private final String label;

	private final String database;

	private final int port;

	Service(String label, String database, int port) {
		this.label = label;
		this.database = database;
		this.port = port;
	}

	/**
	 * Finds a service by its name.
	 * @param label as {@link #label()}
	 * @return the service
	 */
	public static Service of(String label) {
		return Stream.of(values()).filter((service) -> service.label.equals(label)).findFirst().orElseThrow();
	}

	/** Its name, which is the name of its module as well. */
	public String label() {
		return this.label;
	}

	/** Where it serves its API when ports are not shifted. */
	public int port() {
		return this.port;
	}

	/** Where it serves probes when ports are not shifted. */
	public int managementPort() {
		return this.port + MANAGEMENT;
	}

	/** Its own database in the store. */
	String database() {
		return this.database;
	}

}
