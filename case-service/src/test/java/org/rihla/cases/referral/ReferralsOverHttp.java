/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.referral.ReferralFixtures.HARBOUR;
import static org.rihla.cases.referral.ReferralFixtures.ORCHARD;

/** A case whose person agrees to be referred to Harbour. */
abstract class ReferralsOverHttp {

	static final Tokens HARBOUR_STAFF = Tokens.of("partner").partner(HARBOUR.value());

	static final Tokens ORCHARD_STAFF = Tokens.of("partner").partner(ORCHARD.value());

	@LocalServerPort
	int port;

	@Autowired
	MovableClock clock;

	Api api = new Api(0, CASEWORKER);

	CaseJourney journey = CaseJourney.none();

	Duration moved = Duration.ZERO;

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(this.moved.negated());
	}

	@BeforeEach
	void opensACaseWithConsentForHarbour() {
		this.api = new Api(this.port, CASEWORKER);
		this.journey = CaseJourney.register(this.api).assign().consent();
	}

	Answer draft() {
		return this.api.post("/referrals", body());
	}

	Answer send(Answer drafted) {
		return this.api.post(path(drafted) + "/send", Api.example("sendReferral"), drafted);
	}

	ObjectNode body() {
		ObjectNode body = Api.example("draftReferral").put("caseId", this.journey.caseId());
		body.putArray("personIds").add(this.journey.personId());
		return body;
	}

	static String path(Answer referral) {
		return "/referrals/" + referral.text("/referralId");
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
