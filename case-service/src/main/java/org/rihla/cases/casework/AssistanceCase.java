/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CaseClosed;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;
import org.rihla.cases.casework.CaseEvent.CaseReopened;
import org.rihla.cases.casework.CaseEvent.ClosureRejected;
import org.rihla.cases.casework.CaseEvent.ClosureRequested;
import org.rihla.cases.casework.closure.ApproveClosure;
import org.rihla.cases.casework.closure.Closing;
import org.rihla.cases.casework.closure.Closure;
import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.closure.Endings;
import org.rihla.cases.casework.closure.RejectClosure;
import org.rihla.cases.casework.closure.ReopenCase;
import org.rihla.cases.casework.closure.RequestClosure;
import org.rihla.cases.casework.closure.Standing;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Erased;

/**
 * The life of a case, from the request for help to the end of the work. It is told in
 * order by the classes that it grows from: {@link CaseCustody} who is responsible,
 * {@link CaseFile} whose case it is, {@link CaseSafeguards} what was agreed to and what
 * stops it, {@link CasePeople} what is known of them, {@link CaseAssessment} how they
 * become eligible, {@link CaseKeeping} how long the file is kept; here how the case
 * begins, follows its return and ends. {@link CaseStatus} says which step follows which,
 * {@link CaseAction} which status knows which verb; the rules of a phase are in its own
 * part.
 */
class AssistanceCase extends CaseKeeping {

	private ReturnProgress returns = ReturnProgress.none();

	private @Nullable CaseStatus beforeClosing;

	/** For the mapper. */
	@SuppressWarnings("unused")
	private AssistanceCase() {
	}

	private AssistanceCase(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
	}

	/** Opens the file; whoever registers sees the case until it has an owner. */
	static AssistanceCase register(CaseId id, RegisterCase command, Filing filing, Act act) {
		Registration registration = new Registration(command, act);
		registration.check();
		AssistanceCase opened = new AssistanceCase(id, filing, registration);
		opened.record(
				new CaseRegistered(command.channel(), opened.group().size(), command.registeredByPartnerId(), act.on()),
				act);
		return opened;
	}

	/**
	 * Follows its return, as far as its status waits for such news; while its end is
	 * asked for, the news changes where it would go back to, and an erased one hears
	 * none.
	 */
	void follow(ReturnNews news) {
		if (!isKept()) {
			return;
		}
		this.returns = this.returns.after(news);
		CaseStatus from = phase();
		CaseStatus next = this.returns.lead(news, from);
		if (next == from) {
			return;
		}
		if (this.beforeClosing != null) {
			this.beforeClosing = next;
			return;
		}
		moveTo(next);
		record(new CasePhaseChanged(from, next, news.causedBy(), news.occurredOn()));
	}

	void requestClosure(RequestClosure command, ClosureTerms terms, Act act) {
		CaseStatus before = status();
		move(CaseAction.REQUEST_CLOSURE, CaseStatus.CLOSING, Closure.conditions(command, closing(act), terms));
		end(endings().requested(command, act));
		this.beforeClosing = before;
		record(new ClosureRequested(endings().current().group(), act.now()));
	}

	void rejectClosure(RejectClosure command, Act act) {
		move(CaseAction.REJECT_CLOSURE, phase(), new Condition("reason-missing", command.reason() != null));
		record(new ClosureRejected(endings().current().group(), act.now()));
		end(endings().rejected(command));
		this.beforeClosing = null;
	}

	/**
	 * Nobody is responsible any more; plans, tasks and reminders end with it.
	 * @param elsewhere what other rooms know that has to be settled first
	 */
	void approveClosure(ApproveClosure command, List<Condition> elsewhere, ClosureTerms terms, Act act) {
		allow(CaseAction.APPROVE_CLOSURE);
		move(CaseAction.APPROVE_CLOSURE, CaseStatus.CLOSED,
				Stream
					.of(List.of(endings().current().approvable(command.talkOfferedOn(), closing(act), terms, act)),
							unfinished(), elsewhere)
					.flatMap(List::stream)
					.toArray(Condition[]::new));
		end(endings().approved(command, closing(act), terms, act));
		this.beforeClosing = null;
		entrust(custody().released());
		record(CaseClosed.of(endings(), act.now()));
	}

	/**
	 * Whoever asked for it owns the case again.
	 * @param elsewhere who of the group is in another open case by now
	 */
	void reopen(ReopenCase command, List<PersonId> elsewhere, Act act) {
		CaseStatus next = this.returns.someoneArrived() ? this.returns.home() : CaseStatus.ASSESSED;
		move(CaseAction.REOPEN, next,
				act.with(Endings.reopenable(command, act), Condition.noneOf("person-in-other-open-case", elsewhere)));
		record(new CaseReopened(endings().current().group(), act.now()));
		workAgain(endings().reopened(command, act));
		entrust(custody().takenUpBy(command.requestedBy().toString()));
	}

	/** Whether all work for those who have returned has ended. */
	boolean hasNothingLeft() {
		return (status() == CaseStatus.RETURNED || status() == CaseStatus.IN_REINTEGRATION)
				&& this.returns.openWork().isEmpty();
	}

	@Override
	protected void forget() {
		super.forget();
		this.returns = ReturnProgress.none();
	}

	/**
	 * This case, as long as there is a file.
	 * @throws Erased (410) when nothing but a tombstone is left
	 */
	AssistanceCase kept() {
		if (!isKept()) {
			throw new Erased(id().value().toString());
		}
		return this;
	}

	ReturnProgress returns() {
		return this.returns;
	}

	/** What of this case itself has to be settled before it is closed. */
	List<Condition> unfinished() {
		return List.of(new Condition("open-work-remains", this.returns.openWork().isEmpty()), holds().noneOpen());
	}

	/** The case at the moment when its work is to end. */
	Closing closing(Act act) {
		Map<PersonId, Standing> standings = group().ids()
			.stream()
			.collect(Collectors.toMap(Function.identity(), this::standingOf));
		return new Closing(standings, contacts(), this.returns.supported(), act.now());
	}

	private Standing standingOf(PersonId person) {
		if (this.returns.arrived().contains(person)) {
			return Standing.ARRIVED;
		}
		return (phase() == CaseStatus.NOT_ELIGIBLE) ? Standing.REFUSED : Standing.BEFORE_ARRIVAL;
	}

	/** The status, or the one that a rejected end goes back to. */
	private CaseStatus phase() {
		return (this.beforeClosing != null) ? this.beforeClosing : status();
	}

}
