/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Origin;

/** An aggregate that has a member of every sort. */
class Dossier extends Aggregate<Dossier.DossierId> {

	private Status status = Status.OPEN;

	private Set<String> assignees = new TreeSet<>();

	private Set<Colour> colours = Set.of();

	private Map<PersonId, Integer> visits = new HashMap<>();

	private List<Person> people = new ArrayList<>();

	private Instant openedOn;

	private @Nullable LocalDate dueOn;

	private @Nullable BigDecimal amount;

	private long count;

	private byte[] digest = new byte[0];

	private UUID officer;

	@Sealed(Compartment.PROTECTION)
	private @Nullable Sensitive<String> note;

	@Sealed(Compartment.MEDICAL)
	private @Nullable Sensitive<List<Finding>> findings;

	private transient int reads;

	@SuppressWarnings("NullAway.Init")
	private Dossier() {
	}

	Dossier(DossierId id, Instant openedOn, UUID officer) {
		super(id);
		this.openedOn = openedOn;
		this.officer = officer;
	}

	void fill(Set<String> assignees, Set<Colour> colours, BigDecimal amount, byte[] digest, LocalDate dueOn) {
		this.assignees = assignees;
		this.colours = colours;
		this.amount = amount;
		this.digest = digest;
		this.dueOn = dueOn;
		this.status = Status.CLOSED;
		this.count = 5_000_000_000L;
		this.reads++;
	}

	void add(Person person) {
		this.people.add(person);
		this.visits.merge(person.personId(), 1, Integer::sum);
	}

	void dropFirst() {
		this.people.removeFirst();
	}

	void note(@Nullable String text) {
		this.note = (text != null) ? Sensitive.of(text) : null;
	}

	void findings(List<Finding> findings) {
		this.findings = Sensitive.of(findings);
	}

	Status status() {
		return this.status;
	}

	Map<PersonId, Integer> visits() {
		return this.visits;
	}

	List<Person> people() {
		return this.people;
	}

	Instant openedOn() {
		return this.openedOn;
	}

	byte[] digest() {
		return this.digest;
	}

	@Nullable BigDecimal amount() {
		return this.amount;
	}

	int reads() {
		return this.reads;
	}

	@Nullable Sensitive<String> note() {
		return this.note;
	}

	@Nullable Sensitive<List<Finding>> findings() {
		return this.findings;
	}

	/** A getter that must not become a member. */
	public String getSecretSummary() {
		return "derived";
	}

	@Override
	protected Origin origin() {
		return new Origin(id().value(), "MA", "RBA");
	}

	enum Status {

		OPEN, CLOSED

	}

	enum Colour {

		RED, GREEN, BLUE;

		@Override
		public String toString() {
			return "the colour " + ordinal();
		}

	}

	record DossierId(UUID value) implements Identifier {
	}

	record PersonId(UUID value) implements Identifier {
	}

	record Person(PersonId personId, @Sealed(Compartment.CORE) Sensitive<PersonDetails> details) {
	}

	record PersonDetails(String name, LocalDate born, Map<PersonId, String> relations, Instant seen) {
	}

	record Finding(String code, byte[] picture) {
	}

}
