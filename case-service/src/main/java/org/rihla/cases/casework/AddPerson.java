/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Somebody joins the group.
 *
 * @param personId who it is, if the person is known from an earlier case
 */
record AddPerson(@NotNull @Valid NewPerson person, @Nullable PersonId personId,
		@NotNull @Size(max = 19) List<@NotNull @Valid Tie> ties, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	/**
	 * What the newcomer is to a member of the group.
	 *
	 * @param byMember whether it is the member who is that to the newcomer
	 */
	record Tie(@NotNull PersonId member, Relationship.@NotNull Kind kind, boolean byMember) {

		Relationship between(PersonId newcomer) {
			return this.byMember ? new Relationship(this.member, newcomer, this.kind)
					: new Relationship(newcomer, this.member, this.kind);
		}

	}

}
