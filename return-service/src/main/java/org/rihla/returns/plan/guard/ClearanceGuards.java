/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.plan.recheck.Clearance.Purpose;

/** What the case has to say: holds, consents, claims, capacity, protection. */
public final class ClearanceGuards {

	private ClearanceGuards() {
	}

	static Stream<Gap> hold(Assessment look) {
		return look.cleared("blocking-hold-open", (clearance, traveller) -> !clearance.holds(traveller.personId()));
	}

	/** If unsure, stop. */
	static Stream<Gap> answered(Assessment look) {
		return look.once("clearance-unavailable", look.clearance() == null);
	}

	/** Whoever seeks protection is not shown to their State. */
	static Stream<Gap> claim(Assessment look) {
		return look.cleared("international-protection-open",
				(clearance, traveller) -> !clearance.protectionClaims().contains(traveller.personId()));
	}

	static Stream<Gap> consent(Assessment look) {
		return consent(look, "consent-for-consulate", Purpose.CONSULATE_IDENTITY);
	}

	static Stream<Gap> capacity(Assessment look) {
		return look.cleared("capacity-unresolved",
				(clearance, traveller) -> !clearance.capacityInDoubt().contains(traveller.personId()));
	}

	/** Who may not know of the gate hears only that something is looked into. */
	static Stream<Gap> protection(Assessment look) {
		return look.cleared(gateCode(look),
				(clearance, traveller) -> !clearance.gated(traveller.personId(), look.column().gateStages()));
	}

	/** What stands against saying that a child has arrived: whoever receives it signs. */
	public static List<Condition> handOver(Assessment look) {
		return Gap.conditions(look
			.cleared(gateCode(look), (clearance, traveller) -> !clearance.gated(traveller.personId(), Set.of("ARRIVE")))
			.toList());
	}

	private static String gateCode(Assessment look) {
		return look.act().role().equals("protection-officer") ? "protection-gate-open" : Condition.HIDDEN_GROUND;
	}

	/** What stands against telling the host authorities of a traveller. */
	public static List<Condition> exitAuthorities(Assessment look) {
		return Gap.conditions(
				Stream.of(answered(look), claim(look), consent(look, "consent-for-exit", Purpose.EXIT_AUTHORITIES))
					.flatMap((gaps) -> gaps)
					.toList());
	}

	/** What stands against telling the receiving side of the group. */
	public static List<Condition> receivingOffice(Assessment look) {
		return Gap.conditions(
				Stream.concat(answered(look), consent(look, "consent-for-receiving-office", Purpose.RECEIVING_OFFICE))
					.toList());
	}

	private static Stream<Gap> consent(Assessment look, String code, Purpose purpose) {
		return look.cleared(code, (clearance, traveller) -> clearance.consented(traveller.personId(), purpose));
	}

}
