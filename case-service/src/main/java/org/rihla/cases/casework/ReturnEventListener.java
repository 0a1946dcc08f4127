/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.ReturnNews.Kind;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** How a case follows its return and what comes after. */
@Component
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final NextSteps next;

	ReturnEventListener(Inbox inbox, AggregateStore<AssistanceCase, CaseId> cases, NextSteps next) {
		this.inbox = inbox;
		this.cases = cases;
		this.next = next;
	}

	@KafkaListener(id = "case-service.casework.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.planOpened" -> follow(event, event.read(Plan.class).news(Kind.PLAN_OPENED, event));
			case "return.arrivalConfirmed" -> follow(event, event.read(Plan.class).arrival(event));
			case "return.withdrawn", "return.cancelled", "return.failed" ->
				follow(event, event.read(Plan.class).news(Kind.ENDED_EARLY, event));
			case "return.completed" -> follow(event, event.read(Plan.class).news(Kind.SETTLED, event));
			case "waitlist.entered" -> follow(event, event.read(Waiting.class).began(event));
			case "waitlist.left" -> follow(event, event.read(Waiting.class).ended(event));
			case "reintegration.planDrafted" ->
				follow(event, event.read(Support.class).news(Kind.SUPPORT_PLANNED, event));
			case "reintegration.planActivated" ->
				follow(event, event.read(Support.class).news(Kind.SUPPORT_BEGAN, event));
			case "reintegration.planRejected", "reintegration.planCompleted", "reintegration.planDeclined",
					"reintegration.planTerminated" ->
				follow(event, event.read(Support.class).news(Kind.SUPPORT_ENDED, event));
			case "monitoring.started" -> follow(event, event.read(FollowUp.class).news(Kind.MONITORING_BEGAN, event));
			case "monitoring.ended" -> follow(event, event.read(FollowUp.class).news(Kind.MONITORING_ENDED, event));
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void follow(ReceivedEvent event, About about) {
		ReturnNews news = about.news();
		AssistanceCase followed = this.cases.update(new CaseId(about.caseId()), event.cause(),
				(subject) -> subject.follow(news));
		if (news.endsWork() && followed.hasNothingLeft()) {
			this.next.proposeClosure(followed.id(), event.cause(), news.occurredOn());
		}
	}

	private record About(UUID caseId, ReturnNews news) {

		static About of(UUID caseId, Kind kind, UUID id, ReceivedEvent event, Instant occurredOn) {
			return new About(caseId, new ReturnNews(kind, id, Set.of(), event.type(), occurredOn));
		}

	}

	/** What is read of an event about a plan. */
	record Plan(UUID caseId, UUID planId, @Nullable List<PersonId> personIds, Instant occurredOn) {

		private About news(Kind kind, ReceivedEvent event) {
			return About.of(this.caseId, kind, this.planId, event, this.occurredOn);
		}

		private About arrival(ReceivedEvent event) {
			return new About(this.caseId, new ReturnNews(Kind.ARRIVED, this.planId,
					(this.personIds != null) ? Set.copyOf(this.personIds) : Set.of(), event.type(), this.occurredOn));
		}

	}

	/** What is read of an event about waiting. */
	record Waiting(UUID caseId, UUID entryId, String kind, Instant occurredOn) {

		private About began(ReceivedEvent event) {
			Kind began = this.kind.equals("RETURN") ? Kind.WAITS_TO_RETURN : Kind.WAITS_FOR_SUPPORT;
			return About.of(this.caseId, began, this.entryId, event, this.occurredOn);
		}

		private About ended(ReceivedEvent event) {
			return About.of(this.caseId, Kind.WAITS_NO_MORE, this.entryId, event, this.occurredOn);
		}

	}

	/** What is read of an event about a reintegration plan. */
	record Support(UUID caseId, UUID reintegrationPlanId, Instant occurredOn) {

		private About news(Kind kind, ReceivedEvent event) {
			return About.of(this.caseId, kind, this.reintegrationPlanId, event, this.occurredOn);
		}

	}

	/** What is read of an event about the follow-up of a returnee. */
	record FollowUp(UUID caseId, UUID monitoringId, Instant occurredOn) {

		private About news(Kind kind, ReceivedEvent event) {
			return About.of(this.caseId, kind, this.monitoringId, event, this.occurredOn);
		}

	}

}
