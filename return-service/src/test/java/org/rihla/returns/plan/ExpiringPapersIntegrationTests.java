/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that run out are told of in time, and once. */
class ExpiringPapersIntegrationTests extends ReturnServiceTest {

	@Autowired
	private PlanJob job;

	@Test
	void saysOnceThatADocumentRunsOut() {
		ReturnWork work = someone().upTo("PREPARING");
		UUID document = UUID.randomUUID();
		ReturnWork.ok(work.mv("documents/" + document, """
				{"outcome":"ISSUED","validUntil":"%s","number":"P0001","inHand":{"personId":"%s","kind":"PASSPORT",
				"issuer":"CI"}}""".formatted(LocalDate.now(this.clock).plusDays(20), work.person().value())));

		this.job.run();
		this.clock.move(Duration.ofDays(7));
		this.job.run();
		this.job.run();

		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(work.planId()).contains("return.documentExpiring"));
			assertThat(probe.of(work.planId())).filteredOn((event) -> event.json().contains("documentExpiring"))
				.allSatisfy((event) -> assertThat(event.json()).contains(document.toString()).doesNotContain("P0001"));
			assertThat(probe.typesOf(work.planId())).containsOnlyOnce("return.documentExpiring");
		}
	}

}
