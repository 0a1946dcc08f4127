/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;

/**
 * What a caller may do with a case now, and what would be refused and why. Known here is
 * what does not depend on what the caller will say, nor on other rooms.
 *
 * @param actions verbs as their addresses write them
 */
record PossibleActs(List<String> actions, List<Blocked> blocked) {

	/** A verb that the status knows and that is refused for now. */
	record Blocked(String action, Set<String> unmet) {

	}

	/**
	 * Taking a case over is not among them: the receiving office has a view of its own.
	 */
	static PossibleActs of(AssistanceCase subject, Access access) {
		List<Blocked> foreseen = Arrays.stream(CaseAction.values())
			.filter((action) -> action != CaseAction.ACCEPT_TRANSFER && action.knownIn().contains(subject.status()))
			.filter((action) -> access.to(action.permission()).filter(subject.custody()::within).isPresent())
			.map((action) -> new Blocked(action.code(), unmet(action, subject, access.caller().subject())))
			.toList();
		return new PossibleActs(foreseen.stream().filter((act) -> act.unmet().isEmpty()).map(Blocked::action).toList(),
				foreseen.stream().filter((act) -> !act.unmet().isEmpty()).toList());
	}

	private static Set<String> unmet(CaseAction action, AssistanceCase subject, String by) {
		Set<String> codes = new TreeSet<>();
		foreseeable(action, subject, by).filter((condition) -> !condition.met())
			.map(Condition::code)
			.forEach(codes::add);
		return codes;
	}

	private static Stream<Condition> foreseeable(CaseAction action, AssistanceCase subject, String by) {
		return switch (action) {
			case START_INTAKE ->
				Stream.of(subject.custody().hasOwner(), subject.duplicates().resolvedFor(subject.group().ids()));
			case COMPLETE_SCREENING -> Arrays.stream(subject.screenings().complete(subject.group().ids()));
			case APPROVE_EXCEPTION -> Stream.concat(Arrays.stream(subject.decisions().exceptionGrantable(by)),
					Stream.of(subject.holds().noneBlocking()));
			case UPHOLD_APPEAL -> Stream.of(subject.decisions().appealable(by));
			case APPROVE_CLOSURE ->
				Stream.concat(Stream.of(subject.endings().current().approvableBy(by)), subject.unfinished().stream());
			case LIFT_LEGAL_HOLD -> Stream.of(subject.keeping().isHeld());
			case ERASE -> Stream.of(subject.keeping().isFree());
			case RESOLVE_DUPLICATE, CONFIRM_SCREENING, RAISE_PRIORITY, REQUEST_CONSENT, REFUSE_CONSENT, PLACE_HOLD,
					RELEASE_HOLD, ADD_PERSON, REMOVE_PERSON, ASSIGN, OFFER_TRANSFER, ACCEPT_TRANSFER, CORRECT_FACTS,
					END_CLAIM, RECORD_CONTACT, GRANT_CONSENT, WITHDRAW_CONSENT, COMPLETE_INTAKE, RECORD_SCREENING,
					SIGN_SCREENING, DECIDE_ELIGIBILITY, REQUEST_EXCEPTION, REQUEST_CLOSURE, REJECT_CLOSURE, REOPEN,
					PLACE_LEGAL_HOLD, PROPOSE_ERASURE, EXTEND_RETENTION ->
				Stream.empty();
		};
	}

}
