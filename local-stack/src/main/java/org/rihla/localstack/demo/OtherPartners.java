/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Partners whose systems are unlike Harbour's, so that operators have something to look
 * at: Compass answers late, Cedar not at all, and Bridge has no server and reads a feed.
 */
public final class OtherPartners {

	private static final long OTHER_PEOPLE = 2026;

	private static final int CASES_EACH = 2;

	private static final int LATE_SECONDS = 4;

	private static final String BRIDGE_SYSTEM = "svc.bridge";

	private final Target target;

	private final Desk desk;

	private final Cast cast = Cast.ofRabat();

	private final Backoffice backoffice;

	private final Simulator simulator;

	/** Of a running Rihla. */
	public OtherPartners(HttpClient http, Target target, Login login) {
		this.target = target;
		this.desk = new Desk(new Client(http, target.tokens(), login, Duration.ofMinutes(1)));
		this.backoffice = new Backoffice(this.desk, target, this.cast);
		this.simulator = new Simulator(http, target);
	}

	/**
	 * Brings them in; their servers still answer as they should.
	 * @throws DemoFailed when one of them could not be brought in
	 */
	public void open() {
		subscribe("pa.compass.1", Cast.COMPASS, "Compass Listening Centre", "compass");
		subscribe("pa.cedar.1", Cast.CEDAR, "Cedar Foundation", "cedar");
		this.backoffice.partner(Cast.BRIDGE, "Bridge Law Clinic", "LEGAL_AID", "LEGAL");
	}

	private void subscribe(String user, String partnerId, String name, String hook) {
		this.backoffice.partner(partnerId, name, "LEGAL_AID", "LEGAL");
		this.backoffice.subscribe(user, partnerId, hook, this.simulator);
	}

	/**
	 * Refers some people to each, now that Compass is slow and Cedar is dead. Bridge has
	 * read of the first and not yet of the rest.
	 * @throws DemoFailed when somebody could not be referred
	 */
	public void refer() {
		this.simulator.slow("compass", LATE_SECONDS);
		this.simulator.misbehave("cedar", 503, Integer.MAX_VALUE);
		PartnerFeed feed = PartnerFeed.open(this.desk, this.target, BRIDGE_SYSTEM, Cast.BRIDGE);
		Households households = new Households(OTHER_PEOPLE, LocalDate.now(ZoneOffset.UTC));
		refer(households.next(), Cast.BRIDGE);
		feed.readUntil("org.rihla.notice.referralSent.v1");
		for (int i = 0; i < CASES_EACH; i++) {
			List.of(Cast.COMPASS, Cast.CEDAR, Cast.BRIDGE).forEach((partnerId) -> refer(households.next(), partnerId));
		}
	}

	private void refer(Household household, String partnerId) {
		CaseWork casework = new CaseWork(this.desk, this.target, household, this.cast);
		casework.register();
		casework.assign();
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach(casework::screen);
		casework.completeScreening();
		casework.consentTo("REFERRAL", partnerId);
		casework.decide();
		casework.refer(partnerId);
	}

}
