/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.check;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.localstack.check.EventLog.Event;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A check is worth something only if it cries out. */
class CheckTests {

	private static final WebhookLog NO_WEBHOOKS = webhooks();

	@Test
	void isContentWithAGaplessSequenceAndItsExactRepeats() {
		EventLog log = EventLog.of(List.of(event("a", 1), event("b", 1), event("a", 2), event("a", 1), event("a", 2)));

		assertThat(log.faults()).isEmpty();
		assertThat(log.repeats()).isEqualTo(2);
		assertThat(log.events()).isEqualTo(5);
		assertThat(log.aggregates()).isEqualTo(2);
	}

	@Test
	void findsAGap() {
		assertThat(EventLog.of(List.of(event("a", 1), event("a", 3))).faults()).containsExactly("a #3 follows #1");
	}

	@Test
	void findsAMissingBeginning() {
		assertThat(EventLog.of(List.of(event("a", 2))).faults()).containsExactly("a #2 follows #0");
	}

	@Test
	void findsFirstOccurrencesOutOfOrder() {
		assertThat(EventLog.of(List.of(event("a", 2), event("a", 1))).faults()).isNotEmpty();
	}

	@Test
	void findsTwoContentsUnderOneNumber() {
		Event other = new Event("a", 1, "other", "org.rihla.case.registered.v1", "key", "{}");

		assertThat(EventLog.of(List.of(event("a", 1), other)).faults())
			.containsExactly("a #1 stands twice with different content");
	}

	@Test
	void countsTheNoticesThatFollowFromEventsAndHaveNotArrived() {
		Event sent = new Event("r", 1, "r-1", "org.rihla.referral.sent.v1", "key", "{\"partnerId\":\"p\"}");
		Event unsent = new Event("r", 2, "r-2", "org.rihla.referral.revoked.v1", "key", "{\"partnerId\":\"p\"}");
		Event accepted = new Event("r", 3, "r-3", "org.rihla.referral.accepted.v1", "key", "{\"partnerId\":\"p\"}");
		Event dropped = new Event("d", 1, "d-1", "org.rihla.notification.dropped.v1", "key", "{}");
		Event ofStaff = new Event("s", 1, "s-1", "org.rihla.notification.dead.v1", "key",
				"{\"noticeType\":\"staff.taskCreated\"}");
		EventLog events = EventLog.of(List.of(sent, sent, unsent, accepted, dropped, ofStaff));

		Check check = Check.of(events, NO_WEBHOOKS);

		assertThat(check.due()).isEqualTo(2);
		assertThat(check.dropped()).isEqualTo(1);
		assertThat(check.waiting()).isEqualTo(1);
	}

	@Test
	void findsWebhooksOutOfOrder() {
		assertThat(webhooks(hook("m1", 2), hook("m2", 1)).faults()).hasSize(1);
	}

	@Test
	void findsAWebhookThatNeverCame() {
		assertThat(webhooks(hook("m1", 1), hook("m3", 3)).faults()).hasSize(1);
	}

	@Test
	void countsARepeatedWebhookOnce() {
		WebhookLog log = webhooks(hook("m1", 1), hook("m1", 1), hook("m2", 2));

		assertThat(log.faults()).isEmpty();
		assertThat(log.notices()).isEqualTo(2);
		assertThat(log.repeats()).isEqualTo(1);
	}

	@Test
	void countsAWebhookOnlyWhenThePartnerTookIt() {
		WebhookLog log = webhooks("""
				{"partner":"p","webhookId":"m1","verified":true,"status":500,"caseRef":"c","sequence":1}""",
				hook("m1", 1), """
						{"partner":"p","webhookId":"m9","verified":false,"status":401,"caseRef":"c","sequence":9}""");

		assertThat(log.notices()).isEqualTo(1);
		assertThat(log.refused()).isEqualTo(1);
		assertThat(log.faults()).isEmpty();
	}

	private static Event event(String aggregate, long sequence) {
		return new Event(aggregate, sequence, aggregate + sequence, "org.rihla.case.registered.v1", "key", "{}");
	}

	private static String hook(String id, int sequence) {
		return """
				{"partner":"p","webhookId":"%s","verified":true,"status":204,"caseRef":"c","sequence":%d}"""
			.formatted(id, sequence);
	}

	private static WebhookLog webhooks(String... hooks) {
		return WebhookLog.of(new JsonMapper().readTree("[" + String.join(",", hooks) + "]"));
	}

}
