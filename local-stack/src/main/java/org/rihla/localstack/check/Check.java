/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.check;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The promises held against what happened: events in sequence, notices that follow from
 * them, and what the partners took.
 *
 * @param due notices that follow from the events
 * @param dropped those that nobody was to get any more
 */
public record Check(EventLog events, WebhookLog webhooks, long due, long dropped) {

	/** Holds the one against the other. */
	public static Check of(EventLog events, WebhookLog webhooks) {
		long dropped = events.distinct()
			.filter((event) -> List.of("notification.dropped", "notification.noRecipient", "notification.dead")
				.contains(event.type()))
			.filter((event) -> !event.content().contains("\"noticeType\":\"staff."))
			.count();
		return new Check(events, webhooks, DueNotices.of(events), dropped);
	}

	/** What is wrong, a line each. */
	public List<String> faults() {
		return Stream.concat(this.events.faults().stream(), this.webhooks.faults().stream()).toList();
	}

	/** Notices that are still on their way. */
	public long waiting() {
		return this.due - this.dropped - this.webhooks.notices();
	}

	/** Says it in a few lines. */
	public void print(PrintStream out) {
		out.printf("Events    %,d of %,d aggregates, %,d repeated, %d out of sequence%n", this.events.events(),
				this.events.aggregates(), this.events.repeats(), this.events.faults().size());
		out.printf("Notices   %,d due, %,d taken by partners, %,d dropped or without recipient, %,d waiting%n",
				this.due, this.webhooks.notices(), this.dropped, waiting());
		out.printf("Webhooks  %,d lanes of endpoint and case, %,d repeated, %,d not verified, %d out of order%n",
				this.webhooks.lanes(), this.webhooks.repeats(), this.webhooks.refused(), this.webhooks.faults().size());
		faults().stream().limit(20).forEach(out::println);
	}

}
