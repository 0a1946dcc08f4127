/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.notifications.delivery.Attempt;
import org.rihla.notifications.delivery.AttemptLog;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.sending.Senders;

import org.springframework.stereotype.Service;

/** What people do about deliveries; each act is in the audit trail before it is done. */
@Service
class DeliveryService {

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final AuditTrail audit;

	private final AttemptLog attempts;

	private final LaneOrder order;

	private final Senders senders;

	private final Clock clock;

	DeliveryService(AggregateStore<Delivery, DeliveryId> deliveries, AuditTrail audit, AttemptLog attempts,
			LaneOrder order, Senders senders, Clock clock) {
		this.deliveries = deliveries;
		this.audit = audit;
		this.attempts = attempts;
		this.order = order;
		this.senders = senders;
		this.clock = clock;
	}

	/** What others wrote in their answers may be anything, so who reads it is kept. */
	Delivery look(DeliveryId id, Access access) {
		Delivery delivery = this.deliveries.get(id, access);
		if (delivery.sending().excerptsSince() != null && DeliveryView.showsExcerpts(access)) {
			this.audit.append(AuditEntry.shown(access, "delivery", id.value().toString(), Compartment.CORE));
		}
		return delivery;
	}

	List<Attempt> earlierAttempts(Delivery delivery) {
		return this.attempts.before(delivery);
	}

	Delivery retry(DeliveryId id, Change change) {
		return act(id, change, (delivery) -> delivery.retry(this.clock.instant()));
	}

	Delivery skip(DeliveryId id, SkipDelivery command, Change change) {
		return act(id, change, (delivery) -> delivery.skip(command.reason(), this.clock.instant()));
	}

	Delivery replay(DeliveryId id, Change change) {
		return act(id, change, (delivery) -> delivery.replay(this.clock.instant()));
	}

	private Delivery act(DeliveryId id, Change change, Consumer<Delivery> verb) {
		this.deliveries.get(id, change.access());
		this.audit.append(AuditEntry.shown(change.access(), "delivery", id.value().toString()));
		Delivery after = this.deliveries.update(id, change, verb);
		if (after.lane() != null) {
			this.order.moveOn(after.lane());
		}
		this.senders.wake(after.consignment().subscriptionId());
		return after;
	}

}
