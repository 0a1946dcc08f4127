/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.recheck.ReturnFacts;

/** The people of one plan. */
public final class Group {

	private List<Traveller> travellers = new ArrayList<>();

	private List<Former> former = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings("unused")
	private Group() {
	}

	/** Each once, in one order whoever asks. */
	public Group(Collection<PersonId> persons) {
		persons.stream()
			.distinct()
			.sorted(Comparator.comparing(PersonId::value))
			.map(Traveller::new)
			.forEach(this.travellers::add);
	}

	/** The people of a plan that goes on beside another. */
	public static Group of(List<Traveller> travellers) {
		Group group = new Group();
		group.travellers.addAll(travellers);
		return group;
	}

	/** Takes these people out of the group, as they are. */
	public List<Traveller> part(Collection<PersonId> persons, Former.Left left) {
		List<Traveller> parting = of(persons);
		this.travellers.removeAll(parting);
		parting.forEach((traveller) -> this.former.add(new Former(traveller.personId(), left)));
		return parting;
	}

	/** Everybody. */
	public List<Traveller> all() {
		return List.copyOf(this.travellers);
	}

	/** Those of them who are named. */
	public List<Traveller> of(Collection<PersonId> persons) {
		return this.travellers.stream().filter((traveller) -> persons.contains(traveller.personId())).toList();
	}

	/** Takes over what the case knows of each. */
	public void takeOver(ReturnFacts facts) {
		facts.persons()
			.forEach((person) -> of(List.of(person.personId()))
				.forEach((traveller) -> traveller.takeOver(person.facts())));
	}

	/** One who is in the group: {@link #known} has been asked before. */
	public Traveller one(PersonId person) {
		return of(List.of(person)).getFirst();
	}

	/** That all these are in the group. */
	public List<Condition> known(Collection<PersonId> persons) {
		return List.of(Condition.noneOf("person-unknown",
				persons.stream().filter((person) -> !ids().contains(person)).toList()));
	}

	/** That all these are in the group, or were. */
	public List<Condition> everKnown(Collection<PersonId> persons) {
		return known(persons.stream()
			.filter((person) -> this.former.stream().noneMatch((one) -> one.personId().equals(person)))
			.toList());
	}

	/** That the group can go on without these, and these without the group. */
	public List<Condition> divisible(Collection<PersonId> persons, LocalDate day) {
		List<Traveller> others = new ArrayList<>(this.travellers);
		others.removeAll(of(persons));
		List<PersonId> alone = Stream.of(of(persons), others)
			.filter((part) -> part.stream().allMatch((traveller) -> traveller.minorOn(day)))
			.flatMap(List::stream)
			.map(Traveller::personId)
			.toList();
		return List.of(Condition.noneOf("minor-without-adult", alone),
				new Condition("group-not-complete", !others.isEmpty() && others.size() < size()));
	}

	/** The same for one person. */
	public List<Condition> known(PersonId person) {
		return known(List.of(person));
	}

	/** The person, if this identity makes a child an adult or the other way round. */
	public List<PersonId> disagreeing(RecordTravelIdentity command, LocalDate day) {
		return of(List.of(command.personId())).stream()
			.filter((traveller) -> traveller.particulars().disagrees(command.identity().reveal(), day))
			.map(Traveller::personId)
			.toList();
	}

	/** Whose document it is. */
	public Optional<PersonId> holderOf(DocumentId document) {
		return this.travellers.stream()
			.filter((traveller) -> traveller.papers().document(document).isPresent())
			.map(Traveller::personId)
			.findFirst();
	}

	/** Those of them who are to be treated as children on that day. */
	public List<PersonId> minors(LocalDate day) {
		return this.travellers.stream().filter((traveller) -> traveller.minorOn(day)).map(Traveller::personId).toList();
	}

	/** The others. */
	public List<PersonId> adults(LocalDate day) {
		return this.travellers.stream()
			.filter((traveller) -> !traveller.minorOn(day))
			.map(Traveller::personId)
			.toList();
	}

	/** Those who missed so many flights that somebody has to approve new seats. */
	public List<PersonId> needingApproval(int from) {
		return this.travellers.stream()
			.filter((traveller) -> traveller.needsApproval(from))
			.map(Traveller::personId)
			.toList();
	}

	/** Those whose own word counts: the adults; where there are none, the children. */
	public List<PersonId> speaking(LocalDate day) {
		List<PersonId> adults = adults(day);
		return adults.isEmpty() ? ids() : adults;
	}

	/** Who goes along, each once. */
	public int escorts() {
		return (int) this.travellers.stream()
			.map(Traveller::escort)
			.filter(Objects::nonNull)
			.map(Escort::escortId)
			.distinct()
			.count();
	}

	/** Whether it is so for everybody. */
	public boolean every(Predicate<Traveller> test) {
		return this.travellers.stream().allMatch(test);
	}

	/** Who they are. */
	public List<PersonId> ids() {
		return this.travellers.stream().map(Traveller::personId).toList();
	}

	/** Who was in the group and goes another way. */
	public List<Former> former() {
		return List.copyOf(this.former);
	}

	/** How many seats they take, with those who go along. */
	public int seats() {
		return size() + escorts();
	}

	/** How many they are. */
	public int size() {
		return this.travellers.size();
	}

}
