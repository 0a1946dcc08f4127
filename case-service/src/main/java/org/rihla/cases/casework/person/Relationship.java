/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

/** What two members of a group are to each other; decides who may speak for a child. */
public record Relationship(PersonId from, PersonId to, Kind kind) {

	/** The first is this to the second. */
	public enum Kind {

		SPOUSE, PARENT_OF, SIBLING, GUARDIAN_OF, OTHER_RELATIVE, UNRELATED

	}

}
