/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.rihla.returns.CaseId;
import org.rihla.returns.DatedEntry;
import org.rihla.returns.Occurrence;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
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

	private CaseId caseId;

	private PersonId personId;

	private PlanId returnPlanId;

	private UUID draftedUnder;

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

	private List<Decision> decisions = new ArrayList<>();

	private List<LateEntry> late = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	SupportFile() {
	}

	SupportFile(Drafting drafting, Act act) {
		super(drafting.planId());
		this.caseId = drafting.caseId();
		this.personId = drafting.personId();
		this.returnPlanId = drafting.returnPlanId();
		this.draftedUnder = drafting.under();
		this.custody = drafting.custody();
		this.terms = Objects.requireNonNull(drafting.terms(), "conditions were asked first");
		this.arrivedOn = drafting.arrivedOn();
		this.versions = Versions.begunBy(act.actor());
	}

	/** Keeps with the plan who owns the case. */
	final void follow(Assignment assignment) {
		this.custody = this.custody.handedTo(assignment);
	}

	/** The case has moved to another office. */
	final void moveTo(String office) {
		this.custody = this.custody.movedTo(office);
	}

	/** The receiving side has seen the person. */
	final void arrived(Instant on) {
		if (this.arrivedOn == null) {
			this.arrivedOn = on;
		}
	}

	/** The person no longer agrees that this partner sees anything. */
	final void withdrawFrom(UUID partner) {
		this.addressedTo.remove(partner);
	}

	final boolean draftedUnder(UUID command) {
		return this.draftedUnder.equals(command);
	}

	final CaseId caseId() {
		return this.caseId;
	}

	final PersonId personId() {
		return this.personId;
	}

	final PlanId returnPlanId() {
		return this.returnPlanId;
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

	final List<Decision> decisions() {
		return List.copyOf(this.decisions);
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.caseId.value(), this.custody.missionCode(), this.custody.officeCode());
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
		if (why.reason() != null || why.comment() != null) {
			this.decisions.add(new Decision(what, act.actor(), act.now(), why.reason(), why.comment()));
		}
	}

	/** The conditions of a fact that is entered, with further ones. */
	protected final Condition[] dated(DatedEntry entry, Act act, Condition... more) {
		return Stream.concat(entry.occurrence(act.now()).conditions().stream(), Arrays.stream(more))
			.toArray(Condition[]::new);
	}

	/** When it happened; notes a late entry. */
	protected final Instant note(String what, DatedEntry entry, Act act) {
		Occurrence occurrence = entry.occurrence(act.now());
		if (occurrence.late() && occurrence.lateReason() != null) {
			this.late.add(new LateEntry(what, occurrence.on(), occurrence.recordedOn(), occurrence.lateReason()));
		}
		return occurrence.on();
	}

	protected final void tell(ReintegrationPlanEvent.Kind kind, Version version, Instant on) {
		record(kind.of(id(), this.personId, version.number(), version.content().measures().size(),
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
