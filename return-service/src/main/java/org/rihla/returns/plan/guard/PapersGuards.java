/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.recheck.Clearance;

/** Whether each traveller is known, documented, let out, let through and fit. */
final class PapersGuards {

	private PapersGuards() {
	}

	static Stream<Gap> identity(Assessment look) {
		return Stream
			.of(facts(look),
					look.forEach("travel-identity-missing", (traveller) -> !traveller.particulars().identified()),
					look.forEach("traveller-facts-disagree", (traveller) -> disagrees(look, traveller)))
			.flatMap((gaps) -> gaps);
	}

	static Stream<Gap> document(Assessment look) {
		LocalDate needed = look.arrivalOn().plus(look.act().rules().documentMargin());
		return Stream.concat(look.forEach("document-missing", (traveller) -> !traveller.papers().documented()),
				look.forEach("document-expires-early",
						(traveller) -> traveller.papers().documented() && !traveller.papers().documentedUntil(needed)));
	}

	static Stream<Gap> exit(Assessment look) {
		return Stream.concat(
				look.forEach("exit-authorisation-missing",
						(traveller) -> !traveller.papers().mayLeave(look.departureOn())),
				look.forEach("legal-bar-open", (traveller) -> traveller.papers().barred()));
	}

	static Stream<Gap> transit(Assessment look) {
		return look.forEach("transit-permit-missing", (traveller) -> !traveller.papers().mayPass(look.departureOn()));
	}

	static Stream<Gap> fitness(Assessment look) {
		return Stream.concat(
				look.forEach("fitness-missing", (traveller) -> !traveller.health().fitOn(look.departureOn())),
				look.forEach("receiving-provider-unconfirmed", (traveller) -> !traveller.health().careSettled()));
	}

	/** Until tickets a seat is enough; then it must be known who. */
	static Stream<Gap> escort(Assessment look) {
		boolean named = look.column() != Column.TICKETING;
		return look.forEach("escort-missing", (traveller) -> look.needsEscort(traveller)
				&& (!look.plan().escortsSeated() || !accompanied(traveller, named)));
	}

	private static boolean accompanied(Traveller traveller, boolean named) {
		Escort escort = traveller.escort();
		return escort != null && escort.suits(traveller.health().escort()) && (!named || escort.named());
	}

	static Stream<Gap> preEmbarkation(Assessment look) {
		Instant latest = (look.column() == Column.DEPART) ? look.act().on() : look.departure();
		Instant earliest = latest.minus(look.act().rules().preEmbarkation());
		return look.forEach("pre-embarkation-check-stale", (traveller) -> !traveller.health().checkedSince(earliest));
	}

	/** Whether what the item needs of a traveller will not come. */
	static boolean failed(Item item, Traveller traveller) {
		return (item == Item.DOCUMENT && traveller.papers().refused())
				|| ((item == Item.EXIT || item == Item.TRANSIT) && traveller.papers().denied())
				|| (item == Item.FITNESS && traveller.health().unfit());
	}

	private static Stream<Gap> facts(Assessment look) {
		CaseFactsTaken facts = look.plan().facts();
		return Stream.concat(look.once("facts-missing", facts.missing()),
				look.once("facts-stale", !facts.missing() && facts.stale()));
	}

	private static boolean disagrees(Assessment look, Traveller traveller) {
		Clearance answer = look.clearance();
		return traveller.particulars().disagreesOn(look.today())
				|| (answer != null && traveller.particulars().identified()
						&& answer.minors().contains(traveller.personId()) != traveller.minorOn(look.today()));
	}

}
