/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** The end of the work on a case: asked for by one human, approved by another. */
public record Closure(ClosureGroup group, List<PersonOutcome> persons, String requestedBy, Instant requestedOn,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> note, @Nullable LocalDate talkOfferedOn,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> talkImpossible, @Nullable String approvedBy,
		@Nullable Instant approvedOn) {

	public Closure {
		persons = List.copyOf(persons);
	}

	/** What must hold before anybody may ask for this end. */
	public static Condition[] conditions(RequestClosure command, Closing closing, ClosureTerms terms) {
		return new Condition[] { misfits(command.persons(), closing),
				Condition.noneOf("person-outcome-missing", closing.without(command.persons())),
				Condition.noneOf("contact-attempts-insufficient",
						persons(command.persons()
							.stream()
							.filter((outcome) -> outcome.code().reveal().outOfReach())
							.filter((outcome) -> !terms.lost(closing.contacts(), outcome.personId(), closing.now()))
							.toList())),
				new Condition("reason-missing",
						command.note() != null || command.persons()
							.stream()
							.noneMatch((outcome) -> outcome.code().reveal() == ClosureCode.OTHER)) };
	}

	/** The end that the command asks for. */
	public static Closure requested(RequestClosure command, Act act) {
		return new Closure(groupOf(command.persons()), command.persons(), act.by(), act.now(), command.note(),
				command.talkOfferedOn(), command.talkImpossible(), null, null);
	}

	/** What of this must hold before that human approves it. */
	public Condition[] approvable(@Nullable LocalDate talkOfferedOn, Closing closing, ClosureTerms terms, Act act) {
		boolean talked = this.talkOfferedOn != null || talkOfferedOn != null || this.talkImpossible != null;
		return new Condition[] { approvableBy(act.by()), misfits(this.persons, closing),
				Condition.noneOf("person-outcome-missing", closing.without(this.persons)),
				new Condition("closure-talk-not-offered", talked),
				new Condition("retention-date-missing", retentionUntil(closing, terms, act) != null) };
	}

	/** Holds for anybody but the human who asked for it. */
	public Condition approvableBy(String by) {
		return new Condition("maker-is-checker", !this.requestedBy.equals(by));
	}

	/** The same, approved. */
	public Closure approved(ApproveClosure command, Act act) {
		return new Closure(this.group, this.persons, this.requestedBy, this.requestedOn, this.note,
				(this.talkOfferedOn != null) ? this.talkOfferedOn : command.talkOfferedOn(), this.talkImpossible,
				act.by(), act.now());
	}

	/** Day on which deletion is decided; null where the mission has set no time. */
	public @Nullable LocalDate retentionUntil(Closing closing, ClosureTerms terms, Act act) {
		return terms.retentionUntil(Retention.of(this.group, closing.supported()), act.today()).orElse(null);
	}

	private static Condition misfits(List<PersonOutcome> persons, Closing closing) {
		return Condition.noneOf("closure-code-invalid",
				persons(persons.stream().filter((outcome) -> !closing.fits(outcome)).toList()));
	}

	private static List<PersonId> persons(List<PersonOutcome> outcomes) {
		return outcomes.stream().map(PersonOutcome::personId).toList();
	}

	private static ClosureGroup groupOf(List<PersonOutcome> persons) {
		return persons.stream()
			.map((outcome) -> outcome.code().reveal().group())
			.min(ClosureGroup::compareTo)
			.orElse(ClosureGroup.ADMIN);
	}

}
