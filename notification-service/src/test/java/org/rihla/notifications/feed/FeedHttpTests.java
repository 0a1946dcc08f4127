/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class FeedHttpTests extends OpenFeed {

	private final UUID caseId = UUID.randomUUID();

	@Test
	void needsNeitherEndpointNorSecretNorConfirmation() {
		Api.Reply read = api().get("/subscriptions/" + this.feed, this.partner.token());

		assertThat(read.text("/status")).isEqualTo("ACTIVE");
		assertThat(read.json().has("url")).isFalse();
		assertThat(read.json().required("keys").size()).isZero();
	}

	@Test
	void holdsTheNoticesOfAllCasesInOneOrder() {
		UUID other = UUID.randomUUID();

		Published first = Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		Published.referralSent(this.partner.id(), other).send();
		await(2);
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), this.caseId).send();

		List<JsonNode> items = await(3);
		assertThat(items).extracting((item) -> item.required("cursor").longValue()).containsExactly(1L, 2L, 3L);
		assertThat(items).extracting((item) -> item.required("notice").required("sequence").longValue())
			.containsExactly(1L, 1L, 2L);
		assertThat(items.getFirst().required("notice").propertyNames()).containsExactly("id", "type", "time", "caseRef",
				"subjectKind", "subjectId", "sequence", "action", "dueOn", "link", "schemaVersion");
	}

	@Test
	void isReadInPagesFromAnyCursor() {
		tell(3);
		await(3);

		Api.Reply first = read("?after=0&limit=2");
		Api.Reply second = read("?after=" + first.json().required("next").longValue() + "&limit=2");

		assertThat(cursors(first)).containsExactly(1L, 2L);
		assertThat(first.json().required("more").booleanValue()).isTrue();
		assertThat(cursors(second)).containsExactly(3L);
		assertThat(second.json().required("more").booleanValue()).isFalse();
		assertThat(cursors(read("?after=1"))).containsExactly(2L, 3L);
	}

	@Test
	void answersAsSoonAsThereIsSomethingToReadersThatWait() throws Exception {
		CompletableFuture<Api.Reply> reader = CompletableFuture.supplyAsync(() -> read("?wait=20"));
		CompletableFuture<Api.Reply> other = CompletableFuture.supplyAsync(() -> read("?wait=20"));

		tell(1);

		assertThat(cursors(reader.get())).containsExactly(1L);
		assertThat(cursors(other.get())).containsExactly(1L);
	}

	@Test
	void answersWithNothingWhenNothingComes() {
		Api.Reply empty = read("?wait=1");

		assertThat(empty.status()).isEqualTo(200);
		assertThat(cursors(empty)).isEmpty();
		assertThat(empty.json().required("next").longValue()).isZero();
	}

	@Test
	void leavesAGapThatSaysNothingWhereConsentIsGone() {
		Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		tell(1);
		await(2);

		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), this.caseId, 1).send();

		patiently().until(() -> read("?after=0").json().at("/items/0/gap").asString(""), "DROPPED"::equals);
		Api.Reply page = read("?after=0");
		assertThat(page.json().at("/items/0").propertyNames()).containsExactly("cursor", "gap");
		assertThat(page.json().at("/items/1").has("notice")).isTrue();
		patiently().untilAsserted(() -> assertThat(statuses()).containsExactlyInAnyOrder("DROPPED", "PENDING"));
		patiently().until(() -> read("").json().required("acknowledged").longValue() == 1);
	}

	@Test
	void leavesAGapInWhatWasReadBeforeConsentWent() {
		Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		acknowledge(1);

		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), this.caseId, 1).send();

		patiently().until(() -> read("?after=0").json().at("/items/0/gap").asString(""), "DROPPED"::equals);
		assertThat(statuses()).containsExactly("DELIVERED");
	}

}
