/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.ClearanceGuards;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.NameEscort;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/**
 * What each traveller needs to go: identity, papers, health, and what a briefing tells.
 */
record Preparing(ReturnPlan plan) {

	/** Who somebody is on paper. */
	void recordTravelIdentity(RecordTravelIdentity command, Act act) {
		List<PersonId> disagreeing = group().disagreeing(command, act.today());
		this.plan.enter(command, act, DRAFT.to(READY), group().known(command.personId()),
				List.of(Condition.noneOf("traveller-facts-disagree", disagreeing)));
		group().one(command.personId()).identify(command.identity());
		this.plan.checklistChanged(act);
	}

	/**
	 * Tells a consulate of one traveller: never while a question of protection is open.
	 */
	void requestDocument(RequestDocument command, @Nullable Clearance answer, Act act) {
		Instant on = this.plan.enter(command, act, PREPARING.to(READY),
				Item.unmet(beforeContact(command, command.personId(), answer, act)), group().known(command.personId()));
		new Learning(this.plan).remember(answer);
		Traveller traveller = group().one(command.personId());
		DocumentId document = traveller.papers()
			.wanted(command.kind())
			.orElseGet(() -> new DocumentId(act.newId("document")));
		traveller.put(TravelDocument.requested(document, command.kind(), command.issuer()));
		this.plan.tell(new ReturnPlanEvent.TravelDocumentRequested(this.plan.id(), document, on));
		new Ticketing(this.plan).reassess(act);
	}

	/** What came of a request, or a document that the traveller holds already. */
	void recordDocument(DocumentId id, RecordDocument command, Act act) {
		PersonId holder = group().holderOf(id)
			.or(command::holder)
			.orElseThrow(() -> new Refusal.NotFound("travel-document", id));
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), group().known(holder));
		Traveller traveller = group().one(holder);
		TravelDocument before = traveller.papers().document(id).orElseGet(() -> command.documentInHand(id));
		this.plan.goOn(before.state(), command.outcome().state());
		traveller.put(command.outcomeOf(before));
		switch (command.outcome()) {
			case ISSUED ->
				this.plan.tell(new ReturnPlanEvent.TravelDocumentIssued(this.plan.id(), id, command.validUntil(), on));
			case REFUSED -> this.plan.tell(new ReturnPlanEvent.TravelDocumentRefused(this.plan.id(), id, on));
			case TO_REQUEST, NOT_NEEDED, INTERVIEW_SCHEDULED, IDENTITY_VERIFIED, LOST ->
				this.plan.checklistChanged(act);
		}
		new Ticketing(this.plan).reassess(act);
	}

	/** What runs out is told of in time, and no longer counts afterwards. */
	void passTime(Act act) {
		if (!this.plan.status().beforeBoarding()) {
			return;
		}
		LocalDate warned = act.today().plus(act.rules().documentWarning()).plusDays(1);
		boolean expired = false;
		for (Traveller traveller : group().all()) {
			for (TravelDocument document : traveller.papers().expiring(warned)) {
				traveller.put(document.told());
				this.plan.tell(new ReturnPlanEvent.TravelDocumentExpiring(this.plan.id(), document.documentId(),
						document.validUntil(), act.now()));
			}
			expired |= traveller.pass(act.today());
		}
		if (expired) {
			this.plan.checklistChanged(act);
		}
		new Ticketing(this.plan).reassess(act);
	}

	/**
	 * Where somebody's leave stands; the host authorities hear of nobody without consent.
	 */
	void recordPermit(RecordPermit command, @Nullable Clearance answer, Act act) {
		List<Condition> exit = command.tellsAuthorities()
				? ClearanceGuards.exitAuthorities(beforeContact(command, command.personId(), answer, act)) : List.of();
		this.plan.enter(command, act, PREPARING.to(READY), exit, group().known(command.personId()));
		new Learning(this.plan).remember(answer);
		group().one(command.personId()).put(command.permit());
		this.plan.checklistChanged(act);
	}

	void recordFitness(RecordFitness command, Act act) {
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), group().known(command.personId()));
		group().one(command.personId())
			.examined(command.fitness(), Fitness.Validity.from(act.rules().day(on), act.rules().fitness()));
		this.plan.checklistChanged(act);
	}

	/** Who goes along; a child without an adult of the group goes with an escort only. */
	void nameEscort(NameEscort command, Act act) {
		this.plan.enter(command, act, PREPARING.to(READY), group().known(command.personIds()));
		List<Traveller> accompanied = group().of(command.personIds());
		UUID id = accompanied.stream()
			.map(Traveller::escort)
			.filter(Objects::nonNull)
			.map(Escort::escortId)
			.findFirst()
			.orElseGet(() -> act.newId("escort"));
		accompanied.forEach((traveller) -> traveller.accompany(new Escort(id, command.kind(), command.name())));
		this.plan.checklistChanged(act);
	}

	void recordBriefing(RecordBriefing command, Act act) {
		this.plan.enter(command, act, PREPARING.to(READY));
		this.plan.change((parts) -> parts.briefed(command.complete()));
		this.plan.checklistChanged(act);
	}

	void recordPreEmbarkation(RecordPreEmbarkation command, Act act) {
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), group().known(command.personIds()));
		group().of(command.personIds()).forEach((traveller) -> traveller.checked(on));
		this.plan.checklistChanged(act);
	}

	private Assessment beforeContact(DatedEntry command, PersonId person, @Nullable Clearance answer, Act act) {
		return new Outlook(this.plan).before(Column.CONSULATE, List.of(person), answer, act.on(command));
	}

	private Group group() {
		return this.plan.group();
	}

}
