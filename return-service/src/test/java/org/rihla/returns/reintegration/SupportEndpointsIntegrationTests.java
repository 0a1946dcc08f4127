/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Crew;
import org.rihla.returns.Events;
import org.rihla.returns.ReturnServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds at every endpoint of support: who may not, which headers, what is not found.
 */
class SupportEndpointsIntegrationTests extends ReturnServiceTest {

	private static final String NOBODYS = UUID.randomUUID().toString();

	/** An endpoint, somebody who may, and the name of its example. */
	record Endpoint(String path, Tokens by, String example) {

		String body() {
			return this.example.isEmpty() ? "" : Events.text("/examples/" + this.example + ".json");
		}

		@Override
		public String toString() {
			return this.path;
		}

	}

	static Stream<Endpoint> endpoints() {
		Crew crew = new Crew();
		String plan = "/reintegration-plans/" + NOBODYS + "/";
		String measure = plan + "measures/" + NOBODYS + "/";
		String tranche = plan + "tranches/" + NOBODYS + "/";
		Tokens ro = crew.receiving();
		Tokens pm = crew.manager();
		return Stream.of(new Endpoint(plan + "content", ro, "proposeReintegrationContent"),
				new Endpoint(plan + "assess", ro, "assessReturnee"),
				new Endpoint(plan + "submit", ro, "submitReintegrationPlan"),
				new Endpoint(plan + "amend", ro, "amendReintegrationPlan"), new Endpoint(plan + "activate", ro, ""),
				new Endpoint(plan + "decline", ro, "declineReintegrationPlan"), new Endpoint(plan + "approve", pm, ""),
				new Endpoint(plan + "return", pm, "returnReintegrationPlan"),
				new Endpoint(plan + "reject", pm, "rejectReintegrationPlan"),
				new Endpoint(plan + "suspend", ro, "suspendReintegrationPlan"),
				new Endpoint(plan + "resume", ro, "resumeReintegrationPlan"),
				new Endpoint(plan + "complete", pm, "completeReintegrationPlan"),
				new Endpoint(plan + "terminate", pm, "terminateReintegrationPlan"),
				new Endpoint(measure + "procure", ro, "procureMeasure"),
				new Endpoint(measure + "order", ro, "orderMeasure"),
				new Endpoint(measure + "deliver", ro, "deliverMeasure"),
				new Endpoint(measure + "hand-over", ro, "recordHandOver"),
				new Endpoint(measure + "verify", ro, "verifyMeasure"),
				new Endpoint(measure + "cancel", ro, "cancelMeasure"),
				new Endpoint(tranche + "request", ro, "requestTranche"), new Endpoint(tranche + "approve", pm, ""),
				new Endpoint(tranche + "send-back", pm, "sendBackTranche"),
				new Endpoint(tranche + "disburse", crew.finance(1), ""),
				new Endpoint(tranche + "confirm", ro, "confirmTranche"),
				new Endpoint(tranche + "fail", ro, "failTranche"),
				new Endpoint(tranche + "cancel", pm, "cancelTranche"));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void takesItsExampleFromThoseWhoMayWithKeyAndVersion(Endpoint endpoint) {
		String body = endpoint.body();

		assertThat(this.desk.post(endpoint.by(), endpoint.path(), body, key(), "\"1\"").problem())
			.isEqualTo("not-found");
		assertThat(this.desk.post(Tokens.of("auditor"), endpoint.path(), body, key(), "\"1\"").problem())
			.isEqualTo("not-permitted");
		assertThat(this.desk.post(endpoint.by(), endpoint.path(), body, null, "\"1\"").problem())
			.isEqualTo("idempotency-key-missing");
		assertThat(this.desk.post(endpoint.by(), endpoint.path(), body, key(), null).problem())
			.isEqualTo("version-required");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
