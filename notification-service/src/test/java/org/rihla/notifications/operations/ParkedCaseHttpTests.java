/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators see what stands still for a listener, and free it. */
class ParkedCaseHttpTests extends RunningService {

	private static final String PARKED = "/operations/parked-cases";

	private static final Tokens OPERATOR = Tokens.of("ops");

	private final UUID caseId = UUID.randomUUID();

	@Test
	void showWhatWaitsForAnEventAndGoWhenItHasCome() {
		Published second = Published.referral("referral.accepted", UUID.randomUUID(), 2, UUID.randomUUID(), this.caseId)
			.send();
		patiently().until(() -> rows().size() == 2);

		assertThat(rows()).allSatisfy((row) -> {
			assertThat(row.required("reason").stringValue()).isEqualTo("GAP");
			assertThat(row.required("aggregate").stringValue()).isEqualTo(second.subject().toString());
			assertThat(row.required("seq").longValue()).isEqualTo(1);
		}).extracting((row) -> row.required("listener").stringValue()).doesNotHaveDuplicates();
		Api.Reply refused = replay(OPERATOR);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/unmet/0")).isEqualTo("parked-event-missing");

		Published.referral("referral.sent", second.subject(), 1, UUID.randomUUID(), this.caseId).send();
		patiently().until(() -> rows().isEmpty());
		assertThat(replay(OPERATOR).json().required("applied").intValue()).isZero();
	}

	@Test
	void areListedPageByPageToWhoeverBeganTheList() {
		Published second = Published.referral("referral.accepted", UUID.randomUUID(), 2, UUID.randomUUID(), this.caseId)
			.send();
		patiently().until(() -> rows().size() == 2);

		Api.Reply first = api().get(PARKED + "?limit=1", OPERATOR);
		Api.Reply next = api().get(PARKED + "?limit=1&cursor=" + first.text("/next"), OPERATOR);

		assertThat(first.json().required("items").size()).isEqualTo(1);
		assertThat(next.json().required("items")).isNotEqualTo(first.json().required("items"));
		assertThat(api().get(PARKED + "?cursor=" + first.text("/next"), Tokens.of("ops").subject("another")).status())
			.isEqualTo(400);
		Published.referral("referral.sent", second.subject(), 1, UUID.randomUUID(), this.caseId).send();
		patiently().until(() -> rows().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseworker", "auditor", "programme-manager" })
	void areForOperatorsOnly(String role) {
		assertThat(api().get(PARKED, Tokens.of(role)).status()).isEqualTo(403);
		assertThat(replay(Tokens.of(role)).status()).isEqualTo(403);
	}

	@Test
	void areFreedByNobodyWhoLoggedInLongAgo() {
		long before = Clock.systemUTC().instant().minus(Duration.ofMinutes(16)).getEpochSecond();

		assertThat(replay(Tokens.of("ops").claim("auth_time", before)).status()).isEqualTo(401);
	}

	private Api.Reply replay(Tokens caller) {
		return api().post(PARKED + "/notification-service.delivery.case-events/" + this.caseId + "/replay", caller,
				null, "");
	}

	private List<JsonNode> rows() {
		return api().get(PARKED + "?limit=250", OPERATOR)
			.json()
			.required("items")
			.valueStream()
			.filter((row) -> row.required("key").stringValue().equals(this.caseId.toString()))
			.toList();
	}

}
