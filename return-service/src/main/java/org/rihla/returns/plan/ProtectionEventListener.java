/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.Clearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What plans hear of protection: which gate of whom, never what it is about. */
@Component
class ProtectionEventListener {

	private static final Logger log = LoggerFactory.getLogger(ProtectionEventListener.class);

	private final Inbox inbox;

	private final LearningReturns returns;

	ProtectionEventListener(Inbox inbox, LearningReturns returns) {
		this.inbox = inbox;
		this.returns = returns;
	}

	@KafkaListener(id = "return-service.plan.case-events-restricted", topics = "case-events-restricted")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "protection.trackOpened" -> {
				TrackMoved track = event.read(TrackMoved.class);
				this.returns.openGates(new CaseId(track.caseId()), track, event.cause());
			}
			case "protection.trackClosed" -> {
				TrackMoved track = event.read(TrackMoved.class);
				this.returns.closeGates(new CaseId(track.caseId()), track, event.cause());
			}
			case "protection.gateSatisfied" -> {
				GateMoved gate = event.read(GateMoved.class);
				this.returns.closeGate(new CaseId(gate.caseId()), gate.gateId(), event.cause());
			}
			case "protection.gateFailed", "protection.gateExpired" -> {
				GateMoved gate = event.read(GateMoved.class);
				this.returns.reopenGate(new CaseId(gate.caseId()), gate.gateId(), gate.personId(), event.cause());
			}
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of a track that was opened or closed. */
	record TrackMoved(UUID caseId, String missionCode, String officeCode, PersonId personId, List<StagedGate> gates) {

		List<Clearance.Gate> opened() {
			return this.gates.stream()
				.map((gate) -> new Clearance.Gate(gate.gateId(), this.personId, gate.stage()))
				.toList();
		}

	}

	/** One gate of a track, and the step that asks for it. */
	record StagedGate(UUID gateId, String stage) {
	}

	/** What is read of a gate that holds, or no longer. */
	record GateMoved(UUID caseId, PersonId personId, UUID gateId) {
	}

}
