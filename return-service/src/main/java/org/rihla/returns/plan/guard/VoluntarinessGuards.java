/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Instant;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.rules.ReturnRules;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Topic;

/** Whether people decided freely, informed, and lately enough. */
final class VoluntarinessGuards {

	private VoluntarinessGuards() {
	}

	static Stream<Gap> counselling(Assessment look) {
		return Stream.concat(
				look.forEach("counselling-incomplete",
						(traveller) -> ignorant(look, traveller, look.plan().programme().mandatoryTopics())),
				look.forEach("asylum-effects-not-counselled", (traveller) -> claims(look, traveller)
						&& ignorant(look, traveller, EnumSet.of(Topic.ASYLUM_EFFECTS))));
	}

	static Stream<Gap> declaration(Assessment look) {
		return look.forEach("declaration-missing", (traveller) -> !traveller.declared());
	}

	static Stream<Gap> coolingOff(Assessment look) {
		return look.once("cooling-off-running", look.plan().coolingOffRuns(look.act().on()));
	}

	static Stream<Gap> reconfirmed(Assessment look) {
		return look.forEach("reconfirmation-stale", (traveller) -> look.adult(traveller) && !traveller.voluntariness()
			.reconfirmed(look.act().on(), lately(look.column(), look.act().on(), look.act().rules())));
	}

	/**
	 * Whether a confirmation is late enough for a step: within days for tickets and
	 * readiness, in private on the same day for boarding.
	 */
	private static Predicate<Confirmation> lately(Column column, Instant on, ReturnRules rules) {
		return switch (column) {
			case READY -> (one) -> !one.occurredOn().isBefore(on.minus(rules.reconfirmReady()));
			case DEPART -> (one) -> one.inPrivate() && rules.day(one.occurredOn()).equals(rules.day(on));
			case CONSULATE, DECLARE, SEATS, TICKETING ->
				(one) -> !one.occurredOn().isBefore(on.minus(rules.reconfirmTicketing()));
		};
	}

	private static boolean ignorant(Assessment look, Traveller traveller, Set<Topic> needed) {
		Instant earliest = look.act().rules().counselledSince(look.act().on());
		return look.adult(traveller)
				&& !look.plan().counselling().since(earliest).informed(traveller.personId(), needed);
	}

	private static boolean claims(Assessment look, Traveller traveller) {
		return traveller.particulars().seeksProtection()
				|| (look.clearance() != null && look.clearance().protectionClaims().contains(traveller.personId()));
	}

}
