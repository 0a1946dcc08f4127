/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.papers.Escort;
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
public final class Traveller {

	private PersonId personId;

	private Particulars particulars = Particulars.unknown();

	private Voluntariness voluntariness = Voluntariness.open();

	private Papers papers = Papers.none();

	private Health health = Health.unknown();

	private @Nullable Escort escort;

	private @Nullable Instant arrivedOn;

	private int noShows;

	private int noShowsApproved;

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private Traveller() {
	}

	Traveller(PersonId personId) {
		this.personId = personId;
	}

	void takeOver(PersonFacts facts) {
		this.particulars = this.particulars.with(facts);
	}

	/** The identity was typed or confirmed from the document. */
	public void identify(Sensitive<TravelIdentity> identity) {
		this.particulars = this.particulars.with(identity);
	}

	/** The declaration was signed. */
	public void declare(Declaration declaration, String by) {
		this.voluntariness = this.voluntariness.declared(declaration, by);
	}

	/** The decision was confirmed once more. */
	public void confirm(Confirmation confirmation) {
		this.voluntariness = this.voluntariness.confirmed(confirmation);
	}

	/** A document as it stands now. */
	public void put(TravelDocument document) {
		this.papers = this.papers.with(document);
	}

	/** A permit as it stands now. */
	public void put(Permit permit) {
		this.papers = this.papers.with(permit);
	}

	/** A day has come: whether something has run out by it. */
	public boolean pass(LocalDate day) {
		Papers before = this.papers;
		this.papers = before.on(day);
		return !this.papers.equals(before);
	}

	/** The traveller is on board. */
	public void boarded() {
		this.papers = this.papers.used();
	}

	/** The traveller was not let in, and is back. */
	public void turnedBack() {
		this.papers = this.papers.turnedBack();
	}

	/** Somebody goes along. */
	public void accompany(Escort escort) {
		this.escort = escort;
	}

	/** The doctor has spoken. */
	public void examined(Sensitive<Fitness> finding, Fitness.Validity validity) {
		this.health = this.health.examined(finding, validity);
	}

	/** The last check before boarding was made. */
	public void checked(Instant on) {
		this.health = this.health.checked(on);
	}

	/** The receiving side has seen the traveller. */
	public void arrived(Instant on) {
		this.arrivedOn = on;
	}

	/** The traveller did not come to the flight. */
	public void missedFlight() {
		this.noShows++;
	}

	/** Seats may be asked for in spite of the flights that were missed. */
	public void approveFurtherSeats() {
		this.noShowsApproved = this.noShows;
	}

	/**
	 * Whether so many missed flights are there that somebody has to approve new seats.
	 */
	public boolean needsApproval(int from) {
		return this.noShows >= from && this.noShows > this.noShowsApproved;
	}

	/** The id that the case gave them. */
	public PersonId personId() {
		return this.personId;
	}

	/** Whether to treat the traveller as a child on that day. */
	public boolean minorOn(LocalDate day) {
		return this.particulars.minorOn(day);
	}

	/** Whether the declaration was signed. */
	public boolean declared() {
		return this.voluntariness.declared();
	}

	/** Whether the receiving side has seen the traveller. */
	public boolean arrived() {
		return this.arrivedOn != null;
	}

	/** The last days of what expires. */
	public Stream<LocalDate> lastDays() {
		return Stream.concat(this.papers.lastDays(), this.health.lastDays());
	}

	/** Who it is, as the case and the document say. */
	public Particulars particulars() {
		return this.particulars;
	}

	/** How the person decided. */
	public Voluntariness voluntariness() {
		return this.voluntariness;
	}

	/** What is shown at borders. */
	public Papers papers() {
		return this.papers;
	}

	/** Who goes along, if anybody. */
	public @Nullable Escort escort() {
		return this.escort;
	}

	/** What the doctor says. */
	public Health health() {
		return this.health;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Traveller " + this.personId.value();
	}

}
