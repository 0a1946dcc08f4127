/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReferenceHttpTests extends RunningService {

	@Test
	void tellsStaffOfTheOfficeWhichCaseAPartnerMeans() {
		UUID caseId = UUID.randomUUID();
		Member partner = setting().activePartner();
		String ref = referenceOf(partner, caseId, "/reference");

		assertThat(api().get("/case-references/" + ref, Tokens.of("caseworker")))
			.returns(200, (reply) -> reply.status())
			.returns(caseId.toString(), (reply) -> reply.text("/caseId"))
			.returns(partner.id().toString(), (reply) -> reply.text("/partnerId"));
		assertThat(read(ref, Tokens.of("data-protection-officer").office("CAS"))).isEqualTo(200);
	}

	@Test
	void tellsNobodyElse() {
		Member partner = setting().activePartner();
		String ref = referenceOf(partner, UUID.randomUUID(), "/hidden-reference");

		assertThat(read(ref, Tokens.of("caseworker").office("CAS"))).isEqualTo(404);
		assertThat(read("0000000000", Tokens.of("caseworker"))).isEqualTo(404);
		assertThat(read(ref, Tokens.of("ops"))).isEqualTo(403);
		assertThat(read(ref, partner.token())).isEqualTo(403);
	}

	private int read(String ref, Tokens token) {
		return api().get("/case-references/" + ref, token).status();
	}

	private String referenceOf(Member partner, UUID caseId, String path) {
		setting().activeSubscription(partner, path);
		Published.referralSent(partner.id(), caseId).send();
		return patiently().until(() -> RECEIVER.at(path)
			.stream()
			.map((hook) -> new JsonMapper().readTree(hook.body()))
			.map((notice) -> notice.path("caseRef"))
			.filter(JsonNode::isString)
			.map(JsonNode::stringValue)
			.findFirst()
			.orElse(""), (ref) -> !ref.isEmpty());
	}

}
