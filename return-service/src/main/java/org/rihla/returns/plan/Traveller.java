/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.recheck.PersonFacts;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;
import org.rihla.returns.plan.voluntariness.Declaration;

/** One person of the group: judged singly, travelling together. */
final class Traveller {

	private PersonId personId;

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<PersonFacts> facts;

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<TravelIdentity> identity;

	private @Nullable Declaration declaration;

	private List<Confirmation> confirmations = new ArrayList<>();

	private List<TravelDocument> documents = new ArrayList<>();

	private List<Permit> permits = new ArrayList<>();

	@Sealed(Compartment.MEDICAL)
	private @Nullable Sensitive<Fitness> fitness;

	private Fitness.@Nullable Validity fitnessValidity;

	private @Nullable Instant checkedOn;

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
		this.declaration = declaration;
		this.confirmations.add(new Confirmation(Point.DECLARATION, declaration.declaredOn(), true, by));
	}

	void confirm(Confirmation confirmation) {
		this.confirmations.add(confirmation);
	}

	void put(TravelDocument document) {
		this.documents.removeIf((earlier) -> earlier.documentId().equals(document.documentId()));
		this.documents.add(document);
	}

	void put(Permit permit) {
		this.permits.removeIf(permit::sameAs);
		this.permits.add(permit);
	}

	void examined(Sensitive<Fitness> finding, Fitness.Validity validity) {
		this.fitness = finding;
		this.fitnessValidity = validity;
	}

	void checked(Instant on) {
		this.checkedOn = on;
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
		return this.declaration != null;
	}

	/**
	 * Whether the decision was confirmed again lately enough: within days for tickets and
	 * readiness, in private on the same day for boarding. The declaration itself does not
	 * count.
	 */
	boolean reconfirmed(Column column, Instant on, ReturnRules rules) {
		Predicate<Confirmation> lately = switch (column) {
			case READY -> (one) -> !one.occurredOn().isBefore(on.minus(rules.reconfirmReady()));
			case DEPART -> (one) -> one.inPrivate() && rules.day(one.occurredOn()).equals(rules.day(on));
			case CONSULATE, DECLARE, SEATS, TICKETING ->
				(one) -> !one.occurredOn().isBefore(on.minus(rules.reconfirmTicketing()));
		};
		return this.confirmations.stream()
			.filter((one) -> one.point() != Point.DECLARATION && !one.occurredOn().isAfter(on))
			.anyMatch(lately);
	}

	Optional<TravelDocument> document(DocumentId id) {
		return this.documents.stream().filter((document) -> document.documentId().equals(id)).findFirst();
	}

	boolean documented() {
		return this.documents.stream().anyMatch(TravelDocument::issued);
	}

	boolean documentedUntil(LocalDate day) {
		return this.documents.stream().anyMatch((document) -> document.coversUntil(day));
	}

	boolean mayLeave(LocalDate day) {
		return permits(Permit.Kind.EXIT).anyMatch((permit) -> permit.coversOn(day));
	}

	boolean mayPass(LocalDate day) {
		return Stream.of(Permit.Kind.TRANSIT, Permit.Kind.ENTRY)
			.flatMap(this::permits)
			.allMatch((permit) -> permit.coversOn(day));
	}

	boolean fitOn(LocalDate day) {
		return this.fitness != null && this.fitness.reveal().fit() && this.fitnessValidity != null
				&& this.fitnessValidity.coversOn(day);
	}

	boolean careSettled() {
		return this.fitness == null || this.fitness.reveal().providerSettled();
	}

	boolean needsEscort() {
		return this.fitness != null && this.fitness.reveal().escort() != Fitness.Escort.NONE;
	}

	boolean checkedSince(Instant earliest) {
		return this.checkedOn != null && !this.checkedOn.isBefore(earliest);
	}

	boolean arrived() {
		return this.arrivedOn != null;
	}

	/** Whether what the item needs will not come. */
	boolean failed(Item item) {
		if (item == Item.DOCUMENT) {
			return this.documents.stream().anyMatch((document) -> document.state() == TravelDocument.State.REFUSED);
		}
		if (item == Item.EXIT || item == Item.TRANSIT) {
			return this.permits.stream().anyMatch((permit) -> permit.state() == Permit.State.DENIED);
		}
		return item == Item.FITNESS && this.fitness != null && !this.fitness.reveal().fit();
	}

	/** The last days of what expires. */
	Stream<LocalDate> lastDays() {
		Stream<@Nullable LocalDate> all = Stream.concat(
				Stream.concat(this.documents.stream().map(TravelDocument::validUntil),
						this.permits.stream().map(Permit::validUntil)),
				Stream.ofNullable(this.fitnessValidity).map(Fitness.Validity::validUntil));
		return all.flatMap(Stream::ofNullable);
	}

	private Stream<Permit> permits(Permit.Kind kind) {
		return this.permits.stream().filter((permit) -> permit.kind() == kind);
	}

	@Nullable Sensitive<TravelIdentity> identity() {
		return this.identity;
	}

	@Nullable Sensitive<Fitness> fitness() {
		return this.fitness;
	}

	Fitness.@Nullable Validity fitnessValidity() {
		return this.fitnessValidity;
	}

	@Nullable Declaration declaration() {
		return this.declaration;
	}

	List<TravelDocument> documents() {
		return List.copyOf(this.documents);
	}

	List<Permit> permits() {
		return List.copyOf(this.permits);
	}

	List<Confirmation> confirmations() {
		return List.copyOf(this.confirmations);
	}

	@Nullable Instant checkedOn() {
		return this.checkedOn;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Traveller " + this.personId.value();
	}

}
