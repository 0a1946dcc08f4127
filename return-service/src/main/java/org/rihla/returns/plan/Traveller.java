/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Health;
import org.rihla.returns.plan.papers.Papers;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.recheck.PersonFacts;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Declaration;
import org.rihla.returns.plan.voluntariness.Voluntariness;

/** One person of the group: judged singly, travelling together. */
final class Traveller {

	private PersonId personId;

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<PersonFacts> facts;

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<TravelIdentity> identity;

	private Voluntariness voluntariness = Voluntariness.open();

	private Papers papers = Papers.none();

	private Health health = Health.unknown();

	private @Nullable Instant arrivedOn;

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private Traveller() {
	}

	Traveller(PersonId personId) {
		this.personId = personId;
	}

	void takeOver(PersonFacts facts) {
		this.facts = Sensitive.of(facts);
	}

	void identify(Sensitive<TravelIdentity> identity) {
		this.identity = identity;
	}

	void declare(Declaration declaration, String by) {
		this.voluntariness = this.voluntariness.declared(declaration, by);
	}

	void confirm(Confirmation confirmation) {
		this.voluntariness = this.voluntariness.confirmed(confirmation);
	}

	void put(TravelDocument document) {
		this.papers = this.papers.with(document);
	}

	void put(Permit permit) {
		this.papers = this.papers.with(permit);
	}

	void examined(Sensitive<Fitness> finding, Fitness.Validity validity) {
		this.health = this.health.examined(finding, validity);
	}

	void checked(Instant on) {
		this.health = this.health.checked(on);
	}

	void arrived(Instant on) {
		this.arrivedOn = on;
	}

	PersonId personId() {
		return this.personId;
	}

	boolean identified() {
		return this.identity != null;
	}

	/** As the document says; before it is known, as the case says. */
	boolean minorOn(LocalDate day) {
		if (this.identity != null) {
			return this.identity.reveal().minorOn(day);
		}
		return this.facts != null && this.facts.reveal().minorOn(day);
	}

	/** Whether document and case do not agree on who is a minor. */
	boolean disagreesOn(LocalDate day) {
		return this.identity != null && disagrees(this.identity.reveal(), day);
	}

	/** The same for an identity that is not recorded yet. */
	boolean disagrees(TravelIdentity identity, LocalDate day) {
		return this.facts != null && this.facts.reveal().minorOn(day) != identity.minorOn(day);
	}

	boolean seeksProtection() {
		return this.facts != null && this.facts.reveal().seeksProtection();
	}

	boolean declared() {
		return this.voluntariness.declared();
	}

	boolean arrived() {
		return this.arrivedOn != null;
	}

	/** Whether what the item needs will not come. */
	boolean failed(Item item) {
		return (item == Item.DOCUMENT && this.papers.refused())
				|| ((item == Item.EXIT || item == Item.TRANSIT) && this.papers.denied())
				|| (item == Item.FITNESS && this.health.unfit());
	}

	/** The last days of what expires. */
	Stream<LocalDate> lastDays() {
		return Stream.concat(this.papers.lastDays(), this.health.lastDays());
	}

	@Nullable Sensitive<TravelIdentity> identity() {
		return this.identity;
	}

	Voluntariness voluntariness() {
		return this.voluntariness;
	}

	Papers papers() {
		return this.papers;
	}

	Health health() {
		return this.health;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Traveller " + this.personId.value();
	}

}
