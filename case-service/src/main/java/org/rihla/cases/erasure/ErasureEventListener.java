/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Instant;

import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears from every service that it has forgotten a case. Each says so once and writing it
 * twice is no harm, so these events need no place in the inbox.
 */
@Component
class ErasureEventListener {

	private final AggregateStore<ErasureReport, ReportId> reports;

	ErasureEventListener(AggregateStore<ErasureReport, ReportId> reports) {
		this.reports = reports;
	}

	@KafkaListener(id = "case-service.erasure.completions",
			topics = { "case-events", "return-events", "notification-events" })
	void on(ReceivedEvent event) {
		if (event.type().equals("erasure.completed")) {
			note(event.read(ErasureCompleted.class), event.cause());
		}
	}

	private void note(ErasureCompleted told, Cause cause) {
		this.reports.create(cause, () -> new ErasureReport(told.caseId(), told.missionCode(), told.officeCode()));
		this.reports.update(ReportId.of(told.caseId()), cause.and("completed"),
				(report) -> report.completed(told.completion()));
	}

	/** What is read of the event. */
	record ErasureCompleted(CaseId caseId, String missionCode, String officeCode, ServiceCode serviceCode,
			int keysDestroyed, long recordsErased, Instant occurredOn) {

		Completion completion() {
			return new Completion(this.serviceCode, this.occurredOn, this.keysDestroyed, this.recordsErased);
		}

	}

}
