/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.agreed.Versions;
import org.rihla.returns.reintegration.delivery.Measures;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.delivery.Tranches;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.Terms;

/**
 * What a plan is as long as it lives: whose it is, who answers for it, what is agreed and
 * what has become of it; and what its phases do alike.
 */
abstract class SupportFile extends Aggregate<ReintegrationPlanId> {

	@JsonUnwrapped
	private Whose whose;

	@JsonUnwrapped
	private Custody custody;

	private Terms terms;

	private ReintegrationPlanStatus status = ReintegrationPlanStatus.DRAFT;

	private Versions versions;

	private @Nullable Instant arrivedOn;

	private Measures measures = Measures.none();

	private Tranches tranches = Tranches.none();

	private Set<UUID> addressedTo = new TreeSet<>();

	private Budget budget = Budget.none();

	private Notes notes = Notes.none();

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	SupportFile() {
	}

	SupportFile(Drafting drafting, Act act) {
		super(drafting.planId());
		this.whose = new Whose(drafting.caseId(), drafting.personId(), drafting.returnPlanId(), drafting.under());
		this.custody = drafting.custody();
		this.terms = Objects.requireNonNull(drafting.terms(), "conditions were asked first");
		this.arrivedOn = drafting.arrivedOn();
		this.versions = Versions.begunBy(act.actor());
	}

	final void follow(Assignment assignment) {
		this.custody = this.custody.handedTo(assignment);
	}

	final void moveTo(String office) {
		this.custody = this.custody.movedTo(office);
	}

	/** The receiving side has seen the person. */
	final void arrived(Instant on) {
		this.arrivedOn = (this.arrivedOn != null) ? this.arrivedOn : on;
	}

	/** The person no longer agrees that this partner sees anything. */
	final void withdrawFrom(UUID partner) {
		this.addressedTo.remove(partner);
	}

	final Whose whose() {
		return this.whose;
	}

	final Custody custody() {
		return this.custody;
	}

	final Terms terms() {
		return this.terms;
	}

	final ReintegrationPlanStatus status() {
		return this.status;
	}

	final Versions versions() {
		return this.versions;
	}

	final @Nullable Instant arrivedOn() {
		return this.arrivedOn;
	}

	final Measures measures() {
		return this.measures;
	}

	final Tranches tranches() {
		return this.tranches;
	}

	final Set<UUID> addressedTo() {
		return Set.copyOf(this.addressedTo);
	}

	final Budget budget() {
		return this.budget;
	}

	final Notes notes() {
		return this.notes;
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.whose.caseId().value(), this.custody.missionCode(), this.custody.officeCode());
	}

	protected final void workedOnBy(Act act) {
		this.custody = this.custody.with(act.actor());
	}

	protected final void agree(Versions changed) {
		this.versions = changed;
	}

	protected final void deliver(Measures changed) {
		this.measures = changed;
		this.addressedTo.retainAll(changed.askedPartners());
	}

	protected final void address(@Nullable UUID partner) {
		if (partner != null) {
			this.addressedTo.add(partner);
		}
	}

	protected final void pay(Tranches changed) {
		this.tranches = changed;
	}

	protected final void fund(Budget changed) {
		this.budget = changed;
	}

	protected final void decided(String what, Because why, Act act) {
		this.notes = this.notes.with(what, why, act);
	}

	protected final Condition[] dated(DatedEntry entry, Act act, Condition... more) {
		return Stream.concat(act.occurrence(entry).conditions().stream(), Arrays.stream(more))
			.toArray(Condition[]::new);
	}

	/** When it happened; notes a late entry. */
	protected final Instant note(String what, DatedEntry entry, Act act) {
		this.notes = this.notes.with(what, entry, act);
		return act.occurrence(entry).on();
	}

	protected final void tell(ReintegrationPlanEvent.Kind kind, Version version, Instant on) {
		record(kind.of(id(), this.whose.personId(), version.number(), version.content().measures().size(),
				version.content().partnerIds(), on));
	}

	protected final void tell(TrancheEvent.Kind kind, Tranche tranche, Act act) {
		record(kind.of(id(), tranche.trancheId(), tranche.number(), tranche.dueOn(), tranche.lineId(), act.now()));
	}

	protected final @Nullable LocalDate supportEnds(Act act) {
		return (this.arrivedOn != null) ? act.rules().day(this.arrivedOn).plus(act.rules().duration()) : null;
	}

	protected final void moveTo(ReintegrationPlanStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
