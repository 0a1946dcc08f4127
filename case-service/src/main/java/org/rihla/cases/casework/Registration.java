/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.RegisterCase.NewRelationship;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;

/** Reads a request to register: who the people are, and what is missing about them. */
record Registration(RegisterCase command, Act act) {

	/** Refuses unless all conditions hold; nothing is made before. */
	void check() {
		List<Condition> unmet = Arrays.stream(this.act.with(conditions()))
			.filter((condition) -> !condition.met())
			.toList();
		if (!unmet.isEmpty()) {
			throw new Refusal.ConditionsUnmet(unmet);
		}
	}

	private Condition[] conditions() {
		return new Condition[] { new Condition("person-missing", !this.command.persons().isEmpty()),
				Condition.noneOf("consent-for-processing", failing((person) -> !person.mayBeProcessed())),
				Condition.noneOf("contact-rule-missing", failing((person) -> !person.reachable())),
				new Condition("person-unknown", this.command.relationships().stream().allMatch(this::withinGroup)) };
	}

	Group group() {
		return new Group(places().mapToObj(this::newcomer).map(Newcomer::person).toList(),
				Sensitive.of(relationships()));
	}

	Consents consents() {
		Consents consents = Consents.none();
		for (int place = 0; place < this.command.persons().size(); place++) {
			consents = newcomer(place).agreed(consents, this.act);
		}
		return consents;
	}

	private List<Relationship> relationships() {
		return this.command.relationships()
			.stream()
			.map((between) -> new Relationship(personId(between.from()), personId(between.to()), between.kind()))
			.toList();
	}

	private Newcomer newcomer(int place) {
		return new Newcomer(personId(place), new ConsentId(this.act.newId("consent-" + place)),
				this.command.persons().get(place));
	}

	private List<PersonId> failing(Predicate<NewPerson> test) {
		return places().filter((place) -> test.test(this.command.persons().get(place)))
			.mapToObj(this::personId)
			.toList();
	}

	private boolean withinGroup(NewRelationship between) {
		int size = this.command.persons().size();
		return between.from() < size && between.to() < size && between.from() != between.to();
	}

	private PersonId personId(int place) {
		return new PersonId(this.act.newId("person-" + place));
	}

	private IntStream places() {
		return IntStream.range(0, this.command.persons().size());
	}

}
