/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.EnumSet;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.delivery.Check;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.Delivery;
import org.rihla.returns.reintegration.delivery.HandOver;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.ProcureMeasure;
import org.rihla.returns.reintegration.delivery.Procurement;
import org.rihla.returns.reintegration.delivery.RecordHandOver;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;
import org.rihla.returns.reintegration.rules.Act;

import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ACTIVE;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.SUSPENDED;

/**
 * How agreed help reaches the person: offers, order, delivery, hand-over signed by the
 * person, check by somebody else than the deliverer.
 */
abstract class DeliveredSupport extends PaidSupport {

	/** For the mapper. */
	DeliveredSupport() {
	}

	DeliveredSupport(Drafting drafting, Act act) {
		super(drafting, act);
	}

	final void procure(MeasureId id, ProcureMeasure command, Act act) {
		allowIn(EnumSet.of(ACTIVE), status());
		Measure measure = measure(id);
		step(measure.status(), MeasureStatus.PROCURING);
		deliver(measures()
			.with(measure.procuring(new Procurement(command.quotations(), command.selection(), act.actor()))));
	}

	/**
	 * Asks the provider to deliver.
	 * @param consented whether the person agrees that this partner serves
	 */
	final void order(MeasureId id, OrderMeasure command, boolean consented, Act act) {
		allowIn(EnumSet.of(ACTIVE), status());
		Measure measure = measure(id);
		step(measure.status(), MeasureStatus.ORDERED,
				new Condition("consent-for-partner", measure.partnerId() == null || consented));
		deliver(measures().with(measure.ordered(command.dueOn())));
		address(measure.partnerId());
		tell(MeasureEvent.MeasureOrdered::new, measure(id), act, act.now());
	}

	final void deliver(MeasureId id, DeliverMeasure command, Act act) {
		allowIn(EnumSet.of(ACTIVE, SUSPENDED), status());
		Measure measure = measure(id);
		step(measure.status(), MeasureStatus.DELIVERED, dated(command, act));
		Instant on = note("reintegration.measureDelivered", command, act);
		deliver(measures().with(measure.delivered(new Delivery(on, command.deliveryNote(), act.actor()),
				command.handOverSigned() ? new HandOver(on) : null)));
		tell(MeasureEvent.MeasureDelivered::new, measure(id), act, on);
	}

	/** The person has signed for what was delivered before. */
	final void recordHandOver(MeasureId id, RecordHandOver command, Act act) {
		Measure measure = measure(id);
		allowIn(EnumSet.of(MeasureStatus.DELIVERED), measure.status(), dated(command, act));
		deliver(measures()
			.with(measure.handedOver(new HandOver(note("reintegration.measureDelivered", command, act)))));
	}

	/** Another human has looked: it is there as agreed, or it is disputed. */
	final void verify(MeasureId id, VerifyMeasure command, Act act) {
		allowIn(EnumSet.of(ACTIVE, SUSPENDED), status());
		Measure measure = measure(id);
		boolean received = command.outcome() == Check.Outcome.RECEIVED;
		step(measure.status(), received ? MeasureStatus.VERIFIED : MeasureStatus.DISPUTED,
				dated(command, act, new Condition("hand-over-missing", !received || measure.handOver() != null),
						new Condition("check-missing", command.checkedBy() != null),
						new Condition("maker-is-checker", !measure.deliveredBy(act.actor()))));
		Instant on = note("reintegration.measureVerified", command, act);
		Check.By how = (command.checkedBy() != null) ? command.checkedBy() : Check.By.VISIT;
		deliver(measures().with(measure.checked(new Check(how, command.outcome(), command.remark(), act.actor()), on)));
		tell(received ? MeasureEvent.MeasureVerified::new : MeasureEvent.MeasureDisputed::new, measure(id), act, on);
	}

	/** It will not come, and what was still to be paid for it neither. */
	final void cancelMeasure(MeasureId id, Because why, Act act) {
		Measure measure = measure(id);
		step(measure.status(), MeasureStatus.CANCELLED, why.reasoned());
		decided("reintegration.measureCancelled", why, act);
		cancel(measure, act);
		schedule(act);
	}

	protected final void cancel(Measure measure, Act act) {
		deliver(measures().with(measure.cancelled(act.now())));
		tell(MeasureEvent.MeasureCancelled::new, measure, act, act.now());
		tranches().unpaid()
			.stream()
			.filter((tranche) -> tranche.measureId().equals(measure.measureId()))
			.forEach((tranche) -> cancel(tranche, act));
	}

	private Measure measure(MeasureId id) {
		return measures().of(id).orElseThrow(() -> new Refusal.NotFound("measure", id));
	}

	private void tell(MeasureEvent.Kind kind, Measure measure, Act act, Instant on) {
		record(kind.of(id(), measure.measureId(), measure.partnerId(), measure.dueOr(act.today()), on));
	}

}
