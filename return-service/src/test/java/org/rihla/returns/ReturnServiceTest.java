/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import org.junit.jupiter.api.BeforeEach;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What tests of the running service share: the service itself, above all, started once.
 */
@RihlaTest
public abstract class ReturnServiceTest {

	protected final Crew crew = new Crew();

	@Autowired
	protected MovableClock clock;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void caseService(DynamicPropertyRegistry registry) {
		registry.add("rihla.case-service.url", () -> CaseServiceDouble.shared().url());
	}

	protected Desk desk = new Desk(0);

	@BeforeEach
	void meet() {
		this.desk = new Desk(this.port);
	}

	protected ReturnWork someone() {
		return new ReturnWork(this.desk, this.crew, this.clock);
	}

}
