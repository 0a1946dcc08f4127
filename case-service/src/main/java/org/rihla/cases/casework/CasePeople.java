/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.ContactRecorded;
import org.rihla.cases.casework.CaseEvent.FactsChanged;
import org.rihla.cases.casework.CaseEvent.PersonAdded;
import org.rihla.cases.casework.CaseEvent.PersonRemoved;
import org.rihla.cases.casework.person.Contacts;
import org.rihla.cases.casework.person.EndClaim;
import org.rihla.cases.casework.person.RecordContact;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.aggregate.Condition;

/**
 * Who the group is and what it asks for, as far as that may change while the case is
 * open.
 */
abstract class CasePeople extends CaseSafeguards {

	@JsonUnwrapped
	private Request request;

	@JsonUnwrapped
	private Contacts contacts = Contacts.none();

	private List<Correction> corrections = new ArrayList<>();

	private int factsVersion;

	@SuppressWarnings("NullAway.Init")
	protected CasePeople() {
	}

	protected CasePeople(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
		this.request = Request.of(registration.command());
	}

	/**
	 * The newcomer is interviewed and screened like everybody else.
	 * @param elsewhere whether the person is in another open case
	 */
	void addPerson(AddPerson command, boolean elsewhere, Act act) {
		Newcomer newcomer = Newcomer.of(command, act);
		List<Relationship> ties = command.ties().stream().map((tie) -> tie.between(newcomer.id())).toList();
		allow(CaseAction.ADD_PERSON, act.with(newcomer.conditions(group(), ties, elsewhere)));
		regroup(group().with(newcomer.person(), ties));
		welcome(newcomer, act);
		record(new PersonAdded(newcomer.id(), act.on()), act);
	}

	void removePerson(RemovePerson command, Act act) {
		allow(CaseAction.REMOVE_PERSON, act.with(group().has(command.personId()),
				new Condition("principal-cannot-be-removed", !group().principalPersonId().equals(command.personId()))));
		regroup(group().without(command.personId()));
		record(new PersonRemoved(command.personId(), act.on()), act);
	}

	/** What was known before is kept with the correction. */
	void correctFacts(CorrectFacts command, Act act) {
		allow(CaseAction.CORRECT_FACTS, act.with(Correction.conditions(command, group())));
		this.corrections.add(Correction.of(command, group(), act));
		group().find(command.personId())
			.ifPresent((person) -> regroup(group().replacing(person.corrected(command.details(), command.contactRules(),
					command.capacity(), command.speech()))));
		this.request = this.request.correctedBy(command);
		factsChanged(act);
	}

	void endClaim(EndClaim command, Act act) {
		allow(CaseAction.END_CLAIM, act.with(command.conditions(group())));
		regroup(command.applied(group()));
		factsChanged(act);
	}

	void recordContact(RecordContact command, Act act) {
		allow(CaseAction.RECORD_CONTACT, act.with(group().has(command.personId())));
		this.contacts = this.contacts.with(command, act);
		record(new ContactRecorded(command.outcome(), act.on()), act);
	}

	@Override
	protected void forget() {
		super.forget();
		this.request = Request.forgotten();
		this.contacts = Contacts.none();
		this.corrections = new ArrayList<>();
		this.factsVersion = 0;
	}

	final Request request() {
		return this.request;
	}

	final Contacts contacts() {
		return this.contacts;
	}

	final List<Correction> corrections() {
		return List.copyOf(this.corrections);
	}

	final int factsVersion() {
		return this.factsVersion;
	}

	protected final void asks(Request changed) {
		this.request = changed;
	}

	/** Tells that planning a return has to ask for the facts anew. */
	protected final void factsChanged(Act act) {
		this.factsVersion++;
		record(new FactsChanged(this.factsVersion, act.on()), act);
	}

}
