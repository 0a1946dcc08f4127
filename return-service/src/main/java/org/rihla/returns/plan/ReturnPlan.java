/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.DatedEntry;
import org.rihla.returns.Occurrence;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.Withdraw;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.Topic;

import static org.rihla.returns.plan.ReturnPlanStatus.ARRIVED;
import static org.rihla.returns.plan.ReturnPlanStatus.COUNSELLED;
import static org.rihla.returns.plan.ReturnPlanStatus.DECLARED;
import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;
import static org.rihla.returns.plan.ReturnPlanStatus.WITHDRAWN;

/**
 * The return of one group that decides and travels together. Long because its whole life
 * is told here in order; what must hold before each step stands in {@link Item}. Source:
 * domain.md, 5.2 to 5.4.
 */
class ReturnPlan extends Aggregate<PlanId> {

	private CaseId caseId;

	private UUID openedUnder;

	private String missionCode;

	private String officeCode;

	private @Nullable String ownerId;

	private @Nullable String teamCode;

	private Programme programme;

	private ReturnPlanStatus status = DRAFT;

	private CaseFactsTaken facts = CaseFactsTaken.none();

	private Group group;

	private List<CounsellingSession> counselling = new ArrayList<>();

	private @Nullable Instant coolingOffUntil;

	private PlanFunding funding;

	private Set<String> spendingAskedBy = new LinkedHashSet<>();

	private Booking booking = Booking.none();

	private @Nullable Reception reception;

	private boolean briefed;

	@Sealed(Compartment.PROTECTION)
	private @Nullable Sensitive<Clearance> clearance;

	private @Nullable Instant departedOn;

	private @Nullable Instant arrivedOn;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> immediateNeeds;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> withdrawalReason;

	private List<LateEntry> lateEntries = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private ReturnPlan() {
	}

	private ReturnPlan(Opening opening) {
		super(opening.planId());
		this.openedUnder = opening.under();
		this.caseId = opening.caseId();
		this.missionCode = opening.missionCode();
		this.officeCode = opening.officeCode();
		this.ownerId = opening.ownerId();
		this.teamCode = opening.teamCode();
		this.programme = opening.programme();
		this.group = new Group(opening.personIds());
		this.funding = new PlanFunding(opening.programme().returnPackage().size());
	}

	/** Begins the return of a group that was found eligible. */
	static ReturnPlan open(Opening opening, Instant now) {
		ReturnPlan plan = new ReturnPlan(opening);
		plan.require(Condition.noneOf("person-in-open-plan", opening.travelling()));
		plan.record(new ReturnPlanEvent.ReturnPlanOpened(plan.id(), plan.programme.code(), plan.group.ids(), now));
		return plan;
	}

	/** Keeps with the plan who owns the case. */
	void follow(String owner, String team, String office) {
		this.ownerId = owner;
		this.teamCode = team;
		this.officeCode = office;
	}

	/** The case has newer facts than the plan. */
	void learnOfFacts(int version) {
		this.facts = this.facts.changed(version);
	}

	/**
	 * Plans with the facts of the case, and asks for the money unless it is there. Asking
	 * again is harmless: the request keeps its id.
	 */
	void takeOverFacts(@Nullable ReturnFacts answer, Act act) {
		List<PersonId> unknown = new ArrayList<>(this.group.ids());
		if (answer != null) {
			unknown.removeAll(answer.known());
		}
		allowIn(DRAFT.to(HELD), this.status, Condition.noneOf("facts-missing", unknown));
		if (answer != null) {
			this.group.takeOver(answer);
			this.facts = CaseFactsTaken.of(answer);
		}
		if (this.funding.covered()) {
			checklistChanged(act);
		}
		else {
			this.spendingAskedBy.add(act.actor());
			record(new ReturnPlanEvent.FundingRequested(id(), this.funding.requestId(id()),
					this.programme.returnPackage(), this.group.size(), act.now()));
		}
	}

	/** Who somebody is on paper. */
	void recordTravelIdentity(RecordTravelIdentity command, Act act) {
		List<PersonId> disagreeing = this.group.of(List.of(command.personId()))
			.stream()
			.filter((traveller) -> traveller.disagrees(command.identity().reveal(), act.today()))
			.map(Traveller::personId)
			.toList();
		enter(command, act, DRAFT.to(READY), List.of(this.group.known(List.of(command.personId())),
				Condition.noneOf("traveller-facts-disagree", disagreeing)));
		this.group.one(command.personId()).identify(command.identity());
		checklistChanged(act);
	}

	/**
	 * A session was held; the plan is counselled when every adult has heard all that
	 * counts.
	 */
	void recordCounselling(RecordCounselling command, Act act) {
		Instant on = enter(command, act, DRAFT.to(READY), List.of(this.group.known(command.personIds())));
		UUID session = act.newId("session");
		this.counselling.add(command.session(session, on));
		List<PersonId> minors = this.group.minors(act.today());
		if (this.status == DRAFT && this.group
			.every((traveller) -> minors.contains(traveller.personId()) || informed(traveller, false))) {
			moveTo(COUNSELLED);
			record(new ReturnPlanEvent.CounsellingCompleted(id(), session, on));
		}
		else {
			checklistChanged(act);
		}
	}

	/** Signed declarations; with the last one the cooling-off time begins. */
	void declare(Declare command, @Nullable Clearance answer, Act act) {
		Assessment assessment = assess(Column.DECLARE, command.persons(), answer, act.on(command));
		Instant on = enter(command, act, EnumSet.of(COUNSELLED), Item.unmet(assessment), List.of(
				this.group.known(command.persons()),
				Condition.noneOf("declaration-missing", command.withoutGuardian(this.group.minors(act.today())))));
		remember(answer);
		command.signatures()
			.forEach((signature) -> this.group.one(signature.personId())
				.declare(signature.declaration(on), act.actor()));
		if (this.group.every(Traveller::declared)) {
			moveTo(DECLARED);
			this.coolingOffUntil = on.plus(act.rules().coolingOff());
			record(new ReturnPlanEvent.VoluntaryReturnDeclared(id(), this.coolingOffUntil, on));
		}
		else {
			checklistChanged(act);
		}
	}

	void startPreparation(Act act) {
		moveTo(PREPARING);
		record(new ReturnPlanEvent.PreparationStarted(id(), this.programme.code(), this.group.ids(), act.now()));
	}

	/**
	 * Tells a consulate of one traveller: never while a question of protection is open.
	 */
	void requestDocument(RequestDocument command, @Nullable Clearance answer, Act act) {
		List<PersonId> person = List.of(command.personId());
		Assessment assessment = assess(Column.CONSULATE, person, answer, act.on(command));
		Instant on = enter(command, act, PREPARING.to(READY), Item.unmet(assessment),
				List.of(this.group.known(person)));
		remember(answer);
		DocumentId document = new DocumentId(act.newId("document"));
		this.group.one(command.personId()).put(TravelDocument.requested(document, command.kind(), command.issuer()));
		record(new ReturnPlanEvent.TravelDocumentRequested(id(), document, on));
	}

	/** What came of a request, or a document that the traveller holds already. */
	void recordDocument(DocumentId id, RecordDocument command, Act act) {
		PersonId holder = this.group.holderOf(id).or(command::holder).orElseThrow(() -> unknown(id));
		Instant on = enter(command, act, PREPARING.to(READY), List.of(this.group.known(List.of(holder))));
		Traveller traveller = this.group.one(holder);
		TravelDocument document = command.outcomeOf(traveller.document(id).orElseGet(() -> command.documentInHand(id)));
		traveller.put(document);
		record(document.issued() ? new ReturnPlanEvent.TravelDocumentIssued(id(), id, document.validUntil(), on)
				: new ReturnPlanEvent.TravelDocumentRefused(id(), id, on));
	}

	/**
	 * Where somebody's leave stands; the host authorities hear of nobody without consent.
	 */
	void recordPermit(RecordPermit command, @Nullable Clearance answer, Act act) {
		List<PersonId> person = List.of(command.personId());
		Assessment assessment = assess(Column.CONSULATE, person, answer, act.on(command));
		List<Condition> exit = command.tellsAuthorities() ? Gap.conditions(assessment.exitAuthorities().toList())
				: List.of();
		enter(command, act, PREPARING.to(READY), exit, List.of(this.group.known(person)));
		remember(answer);
		this.group.one(command.personId()).put(command.permit());
		checklistChanged(act);
	}

	void recordFitness(RecordFitness command, Act act) {
		Instant on = enter(command, act, PREPARING.to(READY), List.of(this.group.known(List.of(command.personId()))));
		this.group.one(command.personId())
			.examined(command.fitness(), Fitness.Validity.from(act.rules().day(on), act.rules().fitness()));
		checklistChanged(act);
	}

	/** The decision once more; at the airport nobody else listens. */
	void reconfirm(Reconfirm command, Act act) {
		boolean alone = command.inPrivate() || command.point() != Confirmation.Point.AIRPORT;
		Instant on = enter(command, act, DECLARED.to(READY),
				List.of(this.group.known(command.personIds()), new Condition("not-in-private", alone)));
		Confirmation confirmation = new Confirmation(command.point(), on, command.inPrivate(), act.actor());
		this.group.of(command.personIds()).forEach((traveller) -> traveller.confirm(confirmation));
		record(new ReturnPlanEvent.VoluntarinessReconfirmed(id(), command.point(), on));
	}

	/**
	 * Asks a movement for seats; papers may follow, since some consulates want the flight
	 * first.
	 */
	void requestSeats(MovementId movement, TravelDates dates, Act act) {
		allowIn(EnumSet.of(PREPARING), this.status);
		allowIn(EnumSet.of(Booking.State.NONE), this.booking.state(),
				all(Item.unmet(assess(Column.SEATS, lastAnswer(), act)),
						List.of(new Condition("departure-in-past", dates.departure().isAfter(act.now())))));
		this.booking = Booking.requested(movement, this.group.size(), dates);
		record(new ReturnPlanEvent.SeatsRequested(id(), movement, this.group.size(), act.now()));
	}

	/** The movement holds the seats. */
	void holdSeats(MovementId movement, @Nullable Instant until, Act act) {
		if (this.status == PREPARING && this.booking.is(Booking.State.REQUESTED, movement)) {
			moveTo(HELD);
			this.booking = this.booking.held(until);
			record(new ReturnPlanEvent.ReturnHeld(id(), movement, this.booking.places(), until, act.now()));
		}
	}

	/** The movement has no such seats; another one may be asked. */
	void missSeats(MovementId movement, Act act) {
		if (this.status == PREPARING && this.booking.is(Booking.State.REQUESTED, movement)) {
			this.booking = Booking.none();
			checklistChanged(act);
		}
	}

	/**
	 * All is there for tickets but the bound money, which a finance-officer is now asked
	 * to bind.
	 */
	void requestTicketing(@Nullable Clearance answer, Act act) {
		allowIn(EnumSet.of(HELD), this.status, all(Item.unmet(assess(Column.TICKETING, answer, act))));
		remember(answer);
		this.spendingAskedBy.add(act.actor());
		record(new ReturnPlanEvent.TicketingRequested(id(), this.booking.movement(), this.booking.places(),
				this.booking.until(), act.now()));
		this.booking = this.booking.ticketsWanted();
		clearTicketing(act);
	}

	/** Money was set aside for this plan. */
	void fundsReserved(UUID reservation, UUID agreement, Act act) {
		if (this.status.open() && this.funding.reserve(reservation, agreement)) {
			checklistChanged(act);
		}
	}

	/** Money was bound; with the last of it tickets may be bought. */
	void fundsCommitted(UUID reservation, Act act) {
		if (this.status.open() && this.funding.commit(reservation) && !clearTicketing(act)) {
			checklistChanged(act);
		}
	}

	/** Money was taken away; the next request is a new one. */
	void fundsReleased(UUID reservation, Act act) {
		if (this.status.open() && this.funding.release(reservation)) {
			checklistChanged(act);
		}
	}

	/** Tickets are bought. */
	void ticket(MovementId movement, Act act) {
		if (this.status == HELD && this.booking.is(Booking.State.CLEARED, movement)) {
			moveTo(TICKETED);
			this.booking = this.booking.ticketed();
			Reception asked = this.reception;
			record(new ReturnPlanEvent.ReturnTicketed(id(), movement, (asked != null) ? asked.receptionId() : null,
					(asked != null) ? asked.receivingPartnerId() : null, act.now()));
		}
	}

	/** Asks the receiving side to be there; it hears of nobody without consent. */
	void requestReception(RequestReception command, @Nullable Clearance answer, Act act) {
		allowIn(PREPARING.to(READY), this.status);
		if (this.reception != null) {
			allowIn(EnumSet.noneOf(Reception.State.class), this.reception.state());
		}
		Assessment assessment = assess(Column.CONSULATE, answer, act.on(command));
		Instant on = enter(command, act, PREPARING.to(READY), Gap.conditions(assessment.receivingOffice().toList()),
				List.of(new Condition("reception-notice-too-short",
						command.shortNoticeAgreed() || assessment.noticeGiven())));
		remember(answer);
		Reception asked = command.reception(act.newId("reception"), on, on.plus(act.rules().receptionAnswer()));
		this.reception = asked;
		record(new ReturnPlanEvent.ReceptionRequested(id(), asked.receptionId(), asked.receivingPartnerId(),
				asked.acknowledgeBy(), on));
	}

	/** The receiving side will be there; saying so twice is saying it once. */
	void acknowledgeReception(AcknowledgeReception command, Act act) {
		Instant on = enter(command, act, PREPARING.to(READY), List.of(receivingSide(act)));
		Reception asked = asked();
		if (!asked.acknowledged()) {
			this.reception = asked.acknowledged(on);
			record(new ReturnPlanEvent.ReceptionAcknowledged(id(), asked.receptionId(), asked.receivingPartnerId(),
					asked.acknowledgeBy(), on));
		}
	}

	void recordBriefing(RecordBriefing command, Act act) {
		enter(command, act, PREPARING.to(READY), List.of());
		this.briefed = command.complete();
		checklistChanged(act);
	}

	void recordPreEmbarkation(RecordPreEmbarkation command, Act act) {
		Instant on = enter(command, act, PREPARING.to(READY), List.of(this.group.known(command.personIds())));
		this.group.of(command.personIds()).forEach((traveller) -> traveller.checked(on));
		checklistChanged(act);
	}

	void markReady(MarkReady command, Act act) {
		Assessment assessment = assess(Column.READY, lastAnswer(), act.on(command));
		Instant on = enter(command, act, EnumSet.of(TICKETED), Item.unmet(assessment));
		moveTo(READY);
		record(new ReturnPlanEvent.ReadyForDeparture(id(), this.booking.movement(), asked().receptionId(),
				asked().receivingPartnerId(), on));
	}

	/** The group has boarded: from here on it can no longer withdraw. */
	void recordDeparture(RecordDeparture command, @Nullable Clearance answer, Act act) {
		Assessment assessment = assess(Column.DEPART, answer, act.on(command));
		Instant on = enter(command, act, EnumSet.of(READY), Item.unmet(assessment));
		moveTo(DEPARTED);
		remember(answer);
		this.departedOn = on;
		record(new ReturnPlanEvent.Departed(id(), this.booking.movement(), asked().receptionId(),
				asked().receivingPartnerId(), on));
	}

	/** The receiving side has seen these people; arrival is never inferred. */
	void confirmArrival(ConfirmArrival command, Act act) {
		Occurrence arrival = command.occurrence(act.now());
		allowIn(EnumSet.of(DEPARTED), this.status, all(command.timely(arrival, this.departedOn),
				List.of(receivingSide(act), this.group.known(command.personIds()))));
		note(command, arrival);
		this.group.of(command.personIds()).forEach((traveller) -> traveller.arrived(arrival.on()));
		if (command.immediateNeeds() != null) {
			this.immediateNeeds = command.immediateNeeds();
		}
		if (this.group.every(Traveller::arrived)) {
			moveTo(ARRIVED);
			this.arrivedOn = arrival.on();
			record(new ReturnPlanEvent.ArrivalConfirmed(id(), asked().receptionId(), asked().receivingPartnerId(),
					this.group.ids(), arrival.on()));
		}
		else {
			checklistChanged(act);
		}
	}

	/**
	 * The group stays. Without any condition: nothing may stand between a person and that
	 * wish.
	 */
	void withdraw(Withdraw command, Act act) {
		if (this.status == WITHDRAWN) {
			return;
		}
		ReturnPlanStatus stage = this.status;
		moveTo(WITHDRAWN);
		this.withdrawalReason = command.reason();
		Reception asked = this.reception;
		record(new ReturnPlanEvent.ReturnWithdrawn(id(), stage, this.group.ids(),
				(asked != null) ? asked.receptionId() : null, (asked != null) ? asked.receivingPartnerId() : null,
				command.on(act.now())));
	}

	/**
	 * Whether one session told this person all that is mandatory, or what a return does
	 * to an asylum claim.
	 */
	boolean informed(Traveller traveller, boolean ofAsylum) {
		Set<Topic> needed = ofAsylum ? EnumSet.of(Topic.ASYLUM_EFFECTS) : this.programme.mandatoryTopics();
		return this.counselling.stream().anyMatch((session) -> session.informed(traveller.personId(), needed));
	}

	boolean coolingOffRuns(Instant on) {
		return this.coolingOffUntil != null && on.isBefore(this.coolingOffUntil);
	}

	boolean receptionAcknowledged() {
		return this.reception != null && this.reception.acknowledged();
	}

	/** How far the plan has come, as the case last answered. */
	Checklist checklist(Act act) {
		return Checklist.of(assess(this.status.ahead(), lastAnswer(), act));
	}

	/**
	 * Subjects of those who asked for money or tickets: none of them may bind the money.
	 */
	Set<String> spendingAskedBy() {
		return Set.copyOf(this.spendingAskedBy);
	}

	/** What was entered late, and why. */
	List<LateEntry> lateEntries() {
		return List.copyOf(this.lateEntries);
	}

	/** Whether this command opened the plan, and not another one in the same moment. */
	boolean openedUnder(UUID command) {
		return this.openedUnder.equals(command);
	}

	CaseId caseId() {
		return this.caseId;
	}

	String programmeCode() {
		return this.programme.code();
	}

	ReturnPlanStatus status() {
		return this.status;
	}

	CaseFactsTaken facts() {
		return this.facts;
	}

	Group group() {
		return this.group;
	}

	List<CounsellingSession> counselling() {
		return List.copyOf(this.counselling);
	}

	@Nullable Instant coolingOffUntil() {
		return this.coolingOffUntil;
	}

	PlanFunding funding() {
		return this.funding;
	}

	Booking booking() {
		return this.booking;
	}

	@Nullable Reception reception() {
		return this.reception;
	}

	boolean briefed() {
		return this.briefed;
	}

	@Nullable Instant departedOn() {
		return this.departedOn;
	}

	@Nullable Instant arrivedOn() {
		return this.arrivedOn;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId.value(), this.missionCode, this.officeCode);
	}

	private boolean clearTicketing(Act act) {
		boolean clear = this.status == HELD && this.booking.awaitsMoney() && this.funding.bound();
		if (clear) {
			Instant until = act.now().plus(act.rules().clearance());
			this.booking = this.booking.cleared(until);
			record(new ReturnPlanEvent.TicketingCleared(id(), this.booking.movement(), this.booking.places(), until,
					act.now()));
		}
		return clear;
	}

	private Condition receivingSide(Act act) {
		return new Condition("not-receiving-side", this.reception != null
				&& act.belongsTo(this.reception.receivingOfficeCode(), this.reception.receivingPartnerId()));
	}

	private Reception asked() {
		if (this.reception == null) {
			throw new IllegalStateException("nobody was asked to receive " + this);
		}
		return this.reception;
	}

	private @Nullable Clearance lastAnswer() {
		return (this.clearance != null) ? this.clearance.reveal() : null;
	}

	private void remember(@Nullable Clearance answer) {
		if (answer != null) {
			this.clearance = Sensitive.of(answer);
		}
	}

	private Assessment assess(Column column, @Nullable Clearance answer, Act act) {
		return new Assessment(this, column, this.group.all(), answer, act);
	}

	private Assessment assess(Column column, List<PersonId> persons, @Nullable Clearance answer, Act act) {
		return new Assessment(this, column, this.group.of(persons), answer, act);
	}

	/**
	 * What every dated entry has in common: known to the status, timely, nothing unmet;
	 * notes a late one.
	 */
	@SafeVarargs
	private Instant enter(DatedEntry command, Act act, Set<ReturnPlanStatus> knownIn, List<Condition>... conditions) {
		Occurrence occurrence = command.occurrence(act.now());
		List<Condition> all = new ArrayList<>(occurrence.conditions());
		for (List<Condition> some : conditions) {
			all.addAll(some);
		}
		allowIn(knownIn, this.status, all.toArray(Condition[]::new));
		note(command, occurrence);
		return occurrence.on();
	}

	private void note(DatedEntry command, Occurrence occurrence) {
		Sensitive<String> reason = occurrence.lateReason();
		if (occurrence.late() && reason != null) {
			this.lateEntries.add(new LateEntry(command.getClass().getSimpleName(), occurrence.on(),
					occurrence.recordedOn(), reason));
		}
	}

	private void checklistChanged(Act act) {
		Checklist now = checklist(act);
		record(new ReturnPlanEvent.ChecklistChanged(id(), now.count(Checklist.State.SATISFIED),
				now.count(Checklist.State.PENDING), now.count(Checklist.State.FAILED), now.nextExpiryOn(), act.now()));
	}

	private static Refusal unknown(DocumentId document) {
		return new Refusal.NotFound("travel-document", document);
	}

	@SafeVarargs
	private static Condition[] all(List<Condition>... conditions) {
		List<Condition> all = new ArrayList<>();
		for (List<Condition> some : conditions) {
			all.addAll(some);
		}
		return all.toArray(Condition[]::new);
	}

	private void moveTo(ReturnPlanStatus next) {
		this.status = step(this.status, next);
	}

}
