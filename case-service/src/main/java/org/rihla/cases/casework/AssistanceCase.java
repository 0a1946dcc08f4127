/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.LateEntry;
import org.rihla.cases.casework.CaseEvent.CaseAssigned;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;
import org.rihla.cases.casework.CaseEvent.ConsentGranted;
import org.rihla.cases.casework.CaseEvent.ConsentWithdrawn;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.CaseEvent.FactsChanged;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.CaseEvent.IntakeStarted;
import org.rihla.cases.casework.CaseEvent.ScreeningCompleted;
import org.rihla.cases.casework.CaseEvent.ScreeningRecorded;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.Evaluation;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.Intake;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.Screenings;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * The file of one group that asks for help to go home. It is long because a case is: the
 * rules of each phase are in its value types, here are the order and what others hear.
 */
class AssistanceCase extends Aggregate<CaseId> {

	private static final Set<CaseStatus> SCREENED_IN = EnumSet.range(CaseStatus.INTAKE, CaseStatus.RETURNED);

	private String caseNumber;

	private String missionCode;

	private String officeCode;

	private @Nullable String teamCode;

	private @Nullable String ownerId;

	private Set<String> assignees = new LinkedHashSet<>();

	private CaseStatus status = CaseStatus.REGISTERED;

	private RegisterCase.Channel channel;

	private @Nullable PartnerId registeredByPartnerId;

	private @Nullable String countryOfReturn;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> hostRegion;

	@Sealed(Compartment.PROTECTION)
	private Sensitive<Boolean> urgent;

	private List<Person> persons = new ArrayList<>();

	@Sealed(Compartment.CORE)
	private Sensitive<List<Relationship>> relationships;

	private List<Intake> intakes = new ArrayList<>();

	private Screenings screenings = Screenings.none();

	private Consents consents = Consents.none();

	private List<Decision> decisions = new ArrayList<>();

	private ReturnProgress returns = ReturnProgress.none();

	private List<LateEntry> lateEntries = new ArrayList<>();

	private int factsVersion;

	private int priority = 4;

	@SuppressWarnings("NullAway.Init")
	private AssistanceCase() {
	}

	private AssistanceCase(CaseId id, RegisterCase command, Filing filing, Registration registration) {
		super(id);
		this.caseNumber = filing.number().get().text();
		this.missionCode = filing.missionCode();
		this.officeCode = filing.officeCode();
		this.assignees.add(registration.act().by());
		this.channel = command.channel();
		this.registeredByPartnerId = command.registeredByPartnerId();
		this.countryOfReturn = command.countryOfReturn();
		this.hostRegion = command.hostRegion();
		this.urgent = Sensitive.of(command.urgent());
		this.persons.addAll(registration.persons());
		this.relationships = Sensitive.of(registration.relationships());
		this.consents = registration.consents();
	}

	/** Opens the file; whoever registers sees the case until it has an owner. */
	static AssistanceCase register(CaseId id, RegisterCase command, Filing filing, Act act) {
		Registration registration = new Registration(command, act);
		registration.check();
		AssistanceCase opened = new AssistanceCase(id, command, filing, registration);
		opened.record(
				new CaseRegistered(command.channel(), opened.persons.size(), command.registeredByPartnerId(), act.on()),
				act);
		return opened;
	}

	void assign(AssignCase command, Act act) {
		String owner = command.ownerId().toString();
		if (!owner.equals(this.ownerId) || !command.teamCode().equals(this.teamCode)) {
			this.ownerId = owner;
			this.teamCode = command.teamCode();
			this.assignees.clear();
			record(new CaseAssigned(command.ownerId(), command.teamCode(), act.on()));
		}
	}

	void startIntake(Act act) {
		moveTo(CaseStatus.INTAKE, act.with(new Condition("owner-missing", this.ownerId != null)));
		Intake started = Intake.started(this.intakes.size() + 1, act.on());
		this.intakes.add(started);
		record(new IntakeStarted(started.version(), act.on()), act);
	}

	void completeIntake(CompleteIntake command, Act act) {
		String country = (command.countryOfReturn() != null) ? command.countryOfReturn() : this.countryOfReturn;
		moveTo(CaseStatus.SCREENING,
				act.with(inGroup(command.intakes().stream().map(PersonIntake::personId).toList()),
						new Condition("intake-incomplete", country != null),
						Condition.noneOf("intake-incomplete",
								Intake.lacking(personIds(), command.intakes(), PersonIntake::complete)),
						Condition.noneOf("interpreter-missing",
								Intake.lacking(personIds(), command.intakes(), PersonIntake::interpreted))));
		Intake completed = this.intakes.removeLast().completed(command.intakes(), act.by(), act.on());
		this.intakes.add(completed);
		this.countryOfReturn = country;
		this.hostRegion = (command.hostRegion() != null) ? command.hostRegion() : this.hostRegion;
		record(new IntakeCompleted(completed.version(), act.on()), act);
	}

	/** A later screening may make the case more or less urgent at any time. */
	void recordScreening(RecordScreening command, Instruments instruments, Act act) {
		allowIn(SCREENED_IN, this.status,
				act.with(Screening.conditions(command, instruments), inGroup(List.of(command.personId()))));
		Screening screening = Screening.recorded(command, instruments, act);
		this.screenings = this.screenings.with(screening);
		record(new ScreeningRecorded(screening.screeningId(), screening.instrument(), act.on()), act);
		if (!isBeingScreened() && this.priority != this.screenings.priority(personIds())) {
			prioritise(act);
		}
	}

	/** Says nothing to others: a signature would betray the level. */
	void signScreening(ScreeningId id, Act act) {
		Screening screening = this.screenings.find(id).orElseThrow(() -> new Refusal.NotFound("screening", id));
		allowIn(SCREENED_IN, this.status, new Condition("maker-is-checker", !screening.recordedBy().equals(act.by())));
		this.screenings = this.screenings.sign(id, act.by(), act.now());
	}

	void completeScreening(Act act) {
		moveTo(CaseStatus.ASSESSED, Condition.noneOf("screening-missing", this.screenings.missing(personIds())),
				Condition.noneOf("level-unconfirmed", this.screenings.unconfirmed(personIds())),
				Condition.noneOf("protection-sign-off-missing", this.screenings.unsigned(personIds())));
		record(new ScreeningCompleted(this.screenings.all().getLast().instrument(), act.on()));
		prioritise(act);
	}

	void grantConsent(GrantConsent command, ConsentTerms terms, Act act) {
		require(act.with(inGroup(List.of(command.personId()))));
		Consent consent = Consent.granted(new ConsentId(act.newId("consent")), command, act.on(),
				terms.end(command, act.day()));
		this.consents = this.consents.with(consent);
		record(ConsentGranted.of(consent), act);
	}

	/** Never refused; ends also a consent that has replaced this one. */
	void withdrawConsent(ConsentId id, Act act) {
		if (!this.consents.knows(id)) {
			throw new Refusal.NotFound("consent", id);
		}
		this.consents.standing(id).ifPresent((consent) -> {
			this.consents = this.consents.withdraw(consent, act.on());
			record(ConsentWithdrawn.of(consent, act.on()));
		});
	}

	void decideEligibility(DecideEligibility command, Programmes programmes, Duration screeningMaxAge, Act act) {
		allowIn(EnumSet.of(CaseStatus.ASSESSED), this.status);
		Evaluation evaluation = programmes.evaluate(command.programme(), this.missionCode, act.today(),
				EligibilityFacts.of(this, act.today()));
		List<PersonId> stale = (command.outcome() == Outcome.ELIGIBLE)
				? this.screenings.olderThan(act.now().minus(screeningMaxAge), personIds()) : List.of();
		moveTo(switch (command.outcome()) {
			case ELIGIBLE -> CaseStatus.ELIGIBLE;
			case NOT_ELIGIBLE -> CaseStatus.NOT_ELIGIBLE;
		}, act.with(Decision.conditions(command, evaluation), Condition.noneOf("screening-stale", stale)));
		Decision decision = Decision.taken(command, evaluation, act);
		this.decisions.add(decision);
		record(EligibilityDecided.of(decision, personIds()));
	}

	void returnPlanOpened(ReturnNews news) {
		if (this.status == CaseStatus.ELIGIBLE || this.status == CaseStatus.IN_RETURN) {
			this.returns = this.returns.opened(news.planId());
			follow(CaseStatus.IN_RETURN, news);
		}
	}

	void arrivalConfirmed(ReturnNews news) {
		if (this.status == CaseStatus.ELIGIBLE || this.status == CaseStatus.IN_RETURN) {
			this.returns = this.returns.arrived(news.planId());
			follow(this.returns.allDone() ? CaseStatus.RETURNED : this.status, news);
		}
	}

	/** Leaves no mark: the case may be planned again as if it had never been. */
	void returnWithdrawn(ReturnNews news) {
		if (this.status == CaseStatus.IN_RETURN) {
			this.returns = this.returns.ended(news.planId());
			CaseStatus after = this.returns.someoneArrived() ? CaseStatus.RETURNED : CaseStatus.ELIGIBLE;
			follow(this.returns.allDone() ? after : this.status, news);
		}
	}

	String caseNumber() {
		return this.caseNumber;
	}

	String missionCode() {
		return this.missionCode;
	}

	String officeCode() {
		return this.officeCode;
	}

	@Nullable String teamCode() {
		return this.teamCode;
	}

	@Nullable String ownerId() {
		return this.ownerId;
	}

	Set<String> assignees() {
		return Set.copyOf(this.assignees);
	}

	CaseStatus status() {
		return this.status;
	}

	RegisterCase.Channel channel() {
		return this.channel;
	}

	@Nullable PartnerId registeredByPartnerId() {
		return this.registeredByPartnerId;
	}

	@Nullable String countryOfReturn() {
		return this.countryOfReturn;
	}

	@Nullable Sensitive<String> hostRegion() {
		return this.hostRegion;
	}

	Sensitive<Boolean> urgent() {
		return this.urgent;
	}

	List<Person> persons() {
		return List.copyOf(this.persons);
	}

	List<PersonId> personIds() {
		return this.persons.stream().map(Person::personId).toList();
	}

	Sensitive<List<Relationship>> relationships() {
		return this.relationships;
	}

	/** The latest interview; null before it began. */
	@Nullable Intake intake() {
		return this.intakes.isEmpty() ? null : this.intakes.getLast();
	}

	Screenings screenings() {
		return this.screenings;
	}

	Consents consents() {
		return this.consents;
	}

	List<Decision> decisions() {
		return List.copyOf(this.decisions);
	}

	List<LateEntry> lateEntries() {
		return List.copyOf(this.lateEntries);
	}

	/** Whether the findings of the rapid screening are still being worked on. */
	boolean isBeingScreened() {
		return this.status.compareTo(CaseStatus.ASSESSED) < 0;
	}

	int factsVersion() {
		return this.factsVersion;
	}

	int priority() {
		return this.priority;
	}

	@Override
	protected Origin origin() {
		return new Origin(id().value(), this.missionCode, this.officeCode);
	}

	private void prioritise(Act act) {
		this.priority = this.screenings.priority(personIds());
		this.factsVersion++;
		record(new FactsChanged(this.factsVersion, act.on()));
	}

	private void follow(CaseStatus next, ReturnNews news) {
		if (next != this.status) {
			CaseStatus from = this.status;
			moveTo(next);
			record(new CasePhaseChanged(from, next, news.causedBy(), news.occurredOn()));
		}
	}

	private Condition inGroup(List<PersonId> named) {
		List<PersonId> group = personIds();
		return Condition.noneOf("person-unknown", named.stream().filter((person) -> !group.contains(person)).toList());
	}

	private void record(CaseEvent event, Act act) {
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
		record(event);
	}

	private void moveTo(CaseStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
