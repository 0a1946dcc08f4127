/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.RequestTranche;
import org.rihla.returns.reintegration.delivery.Signatures;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.delivery.TrancheStatus;
import org.rihla.returns.reintegration.rules.Act;

import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ACTIVE;

/**
 * How agreed money reaches the person: in parts, each asked for, approved and paid by
 * different people, each only with proof of the one before.
 */
abstract class PaidSupport extends AgreedSupport {

	private @Nullable LocalDate nextOn;

	/** For the mapper. */
	PaidSupport() {
	}

	PaidSupport(Drafting drafting, Act act) {
		super(drafting, act);
	}

	final void requestTranche(TrancheId id, RequestTranche command, Act act) {
		Tranche tranche = tranche(id);
		step(tranche.status(), TrancheStatus.REQUESTED, new Condition("plan-not-active", status() == ACTIVE),
				new Condition("previous-tranche-unconfirmed", tranches().confirmedBefore(tranche)),
				new Condition("evidence-missing", command.evidence().containsAll(tranche.needed())),
				new Condition("visit-unsatisfactory", !command.visitFailed() && !disputed(tranche)),
				new Condition("ceiling-exceeded", tranches().drawn() + tranche.amount() <= terms().ceilingMinor()));
		change(TrancheEvent.TrancheRequested::new,
				tranche.requestedBy(act.actor(), command.evidence(), command.payee()), act);
	}

	final void approveTranche(TrancheId id, Act act) {
		allowIn(EnumSet.of(ACTIVE), status());
		Tranche tranche = tranche(id);
		step(tranche.status(), TrancheStatus.APPROVED,
				new Condition("maker-is-checker", !tranche.signatures().requestedBy(act.actor())));
		change(TrancheEvent.TrancheApproved::new, tranche.approvedBy(act.actor()), act);
	}

	final void sendBackTranche(TrancheId id, Because why, Act act) {
		Tranche tranche = tranche(id);
		allowIn(EnumSet.of(TrancheStatus.REQUESTED), tranche.status(), why.reasoned(), why.commented());
		decided("reintegration.trancheSentBack", why, act);
		change(TrancheEvent.TrancheSentBack::new, tranche.in(TrancheStatus.DUE), act);
	}

	/**
	 * A third human pays.
	 * @param spendable whether the agreement behind the line may still be spent from
	 */
	final void disburseTranche(TrancheId id, boolean spendable, Act act) {
		allowIn(EnumSet.of(ACTIVE), status());
		Tranche tranche = tranche(id);
		Optional<UUID> line = lineOf(id);
		step(tranche.status(), TrancheStatus.DISBURSED,
				new Condition("maker-is-checker", mayPay(tranche.signatures(), act)),
				new Condition("funds-not-committed",
						line.isPresent() && budget().binds(tranches().paid() + tranche.amount())),
				new Condition("agreement-closed", line.isEmpty() || spendable));
		change(TrancheEvent.TrancheDisbursed::new, tranche.paidBy(act.actor(), line.orElseThrow()), act);
	}

	final void confirmTranche(TrancheId id, ConfirmTranche command, Act act) {
		Tranche tranche = tranche(id);
		step(tranche.status(), TrancheStatus.CONFIRMED,
				dated(command, act, new Condition("receipt-missing", command.receipt() != null)));
		note("reintegration.trancheConfirmed", command, act);
		change(TrancheEvent.TrancheConfirmed::new, tranche.confirmed(Objects.requireNonNull(command.receipt())), act);
	}

	final void failTranche(TrancheId id, Because why, Act act) {
		Tranche tranche = tranche(id);
		step(tranche.status(), TrancheStatus.FAILED, why.reasoned());
		decided("reintegration.trancheFailed", why, act);
		change(TrancheEvent.TrancheFailed::new, tranche.in(TrancheStatus.FAILED), act);
	}

	final void cancelTranche(TrancheId id, Because why, Act act) {
		Tranche tranche = tranche(id);
		step(tranche.status(), TrancheStatus.CANCELLED, why.reasoned());
		decided("reintegration.trancheCancelled", why, act);
		cancel(tranche, act);
		schedule(act);
	}

	/** What the calendar brings: parts fall due; with the end of support they expire. */
	final void passTime(Act act) {
		LocalDate end = supportEnds(act);
		if (status().open() && end != null && act.today().isAfter(end)) {
			tranches().unpaid()
				.forEach((tranche) -> change(TrancheEvent.TrancheExpired::new, tranche.in(TrancheStatus.EXPIRED), act));
		}
		else if (status() == ACTIVE) {
			tranches().dueOn(act.today())
				.forEach((tranche) -> change(TrancheEvent.TrancheDue::new, tranche.in(TrancheStatus.DUE), act));
		}
		schedule(act);
	}

	/** The line that pays for a tranche, once money is bound. */
	final Optional<UUID> lineOf(TrancheId id) {
		Optional<UUID> named = versions().current().content().measureOf(id).map(AgreedMeasure::lineId);
		return named.isPresent() ? named : budget().line();
	}

	/** The next day on which the calendar brings something. */
	final @Nullable LocalDate nextOn() {
		return this.nextOn;
	}

	protected final void cancel(Tranche tranche, Act act) {
		change(TrancheEvent.TrancheCancelled::new, tranche.in(TrancheStatus.CANCELLED), act);
	}

	protected final void schedule(Act act) {
		LocalDate end = supportEnds(act);
		Stream<LocalDate> expiry = (end != null && !tranches().unpaid().isEmpty()) ? Stream.of(end.plusDays(1))
				: Stream.empty();
		Stream<LocalDate> due = (status() == ACTIVE) ? tranches().nextDue().stream() : Stream.empty();
		this.nextOn = status().open() ? Stream.concat(expiry, due).min(LocalDate::compareTo).orElse(null) : null;
	}

	protected final Tranche tranche(TrancheId id) {
		return tranches().of(id).orElseThrow(() -> new Refusal.NotFound("tranche", id));
	}

	private void change(TrancheEvent.Kind kind, Tranche after, Act act) {
		pay(tranches().with(after));
		tell(kind, after, act);
	}

	private boolean disputed(Tranche tranche) {
		return measures().of(tranche.measureId())
			.filter((measure) -> measure.status() == MeasureStatus.DISPUTED)
			.isPresent();
	}

	private static boolean mayPay(Signatures signatures, Act act) {
		return !signatures.requestedBy(act.actor())
				&& (act.rules().approverMayPay() || !signatures.approvedByWhom(act.actor()));
	}

}
