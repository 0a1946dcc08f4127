/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what each partner offers. */
@Component
class PartnerEventListener {

	private static final Logger log = LoggerFactory.getLogger(PartnerEventListener.class);

	private final Inbox inbox;

	private final PartnerServicesRepository offers;

	PartnerEventListener(Inbox inbox, PartnerServicesRepository offers) {
		this.inbox = inbox;
		this.offers = offers;
	}

	@KafkaListener(id = "case-service.referral.notification-events", topics = "notification-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "partner.registered", "partner.changed" -> {
				PartnerOffers said = event.read(PartnerOffers.class);
				this.offers.keep(said.partnerId(), event.sequence(), said.serviceCodes());
			}
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of the event that tells of a partner. */
	record PartnerOffers(UUID partnerId, List<String> serviceCodes) {

	}

}
