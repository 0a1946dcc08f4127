/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

/** What two members of a group are to each other; decides who may speak for a child. */
public record Relationship(PersonId from, PersonId to, Kind kind) {

	boolean concerns(PersonId person) {
		return this.from.equals(person) || this.to.equals(person);
	}

	/** The one of the two that is not this person. */
	public PersonId otherThan(PersonId person) {
		return this.from.equals(person) ? this.to : this.from;
	}

	/** The first is this to the second. */
	public enum Kind {

		SPOUSE, PARENT_OF, SIBLING, GUARDIAN_OF, OTHER_RELATIVE, UNRELATED

	}

}
