/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.util.UUID;
import java.util.function.Consumer;

import org.rihla.cases.referral.ReferralFacts;
import org.rihla.chassis.inbox.ErasedCases;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.chassis.inbox.TopicReplay;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Writes down what happens to cases, as it comes or all of it again; what is restricted
 * is not heard here.
 */
@Component
class TimelineEventListener {

	private static final String CASES = "case-events";

	private static final String RETURNS = "return-events";

	private final Inbox inbox;

	private final TimelineRepository timelines;

	private final ReferralFacts referrals;

	private final TopicReplay replay;

	private final ErasedCases erased;

	TimelineEventListener(Inbox inbox, TimelineRepository timelines, ReferralFacts referrals, TopicReplay replay,
			ErasedCases erased) {
		this.inbox = inbox;
		this.timelines = timelines;
		this.referrals = referrals;
		this.replay = replay;
		this.erased = erased;
	}

	@KafkaListener(id = "case-service.timeline.case-events", topics = CASES)
	void onCase(ReceivedEvent event) {
		this.inbox.receive(event, () -> write(event, this.timelines::keep));
	}

	@KafkaListener(id = "case-service.timeline.return-events", topics = RETURNS)
	void onReturn(ReceivedEvent event) {
		this.inbox.receive(event, () -> write(event, this.timelines::keep));
	}

	/**
	 * Writes all of it anew while new events go on coming in.
	 * @return how many events were read
	 */
	long rebuild() {
		return rebuild(CASES) + rebuild(RETURNS);
	}

	private long rebuild(String topic) {
		return this.replay.read(topic, "case-service.timeline", this::writeAnew);
	}

	/** The topics still tell of erased cases; a rebuilt timeline must not. */
	private void writeAnew(ReceivedEvent event) {
		UUID caseId = event.caseId();
		if (caseId != null && !this.erased.contains(caseId.toString())) {
			write(event, this.timelines::renew);
		}
	}

	private void write(ReceivedEvent event, Consumer<TimelineEntry> kept) {
		TimelineEntry entry = TimelineEntry.of(event.id(), event.type(), event.time(), event.subject(),
				event.read(JsonNode.class));
		if (entry != null && isSeenLikeItsCase(entry)) {
			kept.accept(entry);
		}
	}

	/** What stems from a protection file is seen by the readers of that file alone. */
	private boolean isSeenLikeItsCase(TimelineEntry entry) {
		return !entry.type().startsWith("referral.") || !this.referrals.isRestricted(entry.subjectId());
	}

}
