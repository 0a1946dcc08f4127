/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.Occurrence;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.recheck.Clearance;

/**
 * One look at a plan before one step: each method answers for one item of the checklist
 * what is missing. Against booked dates; where none are booked, against today.
 *
 * @param concerned the travellers that the step is about
 * @param clearance what the case said; null when it did not answer
 */
record Assessment(ReturnPlan plan, Column column, List<Traveller> concerned, @Nullable Clearance clearance, Act act) {

	Stream<Gap> identity() {
		Stream<Gap> facts = this.plan.facts().gaps();
		Stream<Gap> identities = forEach("travel-identity-missing", (traveller) -> !traveller.identified());
		return Stream.of(facts, identities, forEach("traveller-facts-disagree", this::disagrees))
			.flatMap((gaps) -> gaps);
	}

	Stream<Gap> hold() {
		return cleared("blocking-hold-open", (clearance, traveller) -> !clearance.holds(traveller.personId()));
	}

	Stream<Gap> answered() {
		return once("clearance-unavailable", this.clearance == null);
	}

	Stream<Gap> claim() {
		return cleared("international-protection-open",
				(clearance, traveller) -> !clearance.protectionClaims().contains(traveller.personId()));
	}

	Stream<Gap> consent() {
		return consent("consent-for-consulate", Clearance.Purpose.CONSULATE_IDENTITY);
	}

	Stream<Gap> counselling() {
		return Stream.concat(
				forEach("counselling-incomplete",
						(traveller) -> adult(traveller) && !this.plan.informed(traveller, false)),
				forEach("asylum-effects-not-counselled",
						(traveller) -> adult(traveller) && claims(traveller) && !this.plan.informed(traveller, true)));
	}

	Stream<Gap> capacity() {
		return cleared("capacity-unresolved",
				(clearance, traveller) -> !clearance.capacityInDoubt().contains(traveller.personId()));
	}

	Stream<Gap> protection() {
		String code = this.act.role().equals("protection-officer") ? "protection-gate-open" : "review-pending";
		return cleared(code,
				(clearance, traveller) -> !clearance.gated(traveller.personId(), this.column.gateStages()));
	}

	Stream<Gap> declaration() {
		return forEach("declaration-missing", (traveller) -> !traveller.declared());
	}

	Stream<Gap> funding() {
		return once("funds-not-reserved", !this.plan.funding().covered());
	}

	Stream<Gap> coolingOff() {
		return once("cooling-off-running", this.plan.coolingOffRuns(this.act.on()));
	}

	Stream<Gap> reconfirmed() {
		return forEach("reconfirmation-stale", (traveller) -> adult(traveller)
				&& !traveller.reconfirmed(this.column, this.act.on(), this.act.rules()));
	}

	Stream<Gap> document() {
		LocalDate needed = arrivalOn().plus(this.act.rules().documentMargin());
		return Stream.concat(forEach("document-missing", (traveller) -> !traveller.documented()), forEach(
				"document-expires-early", (traveller) -> traveller.documented() && !traveller.documentedUntil(needed)));
	}

	Stream<Gap> exit() {
		return forEach("exit-authorisation-missing", (traveller) -> !traveller.mayLeave(departureOn()));
	}

	Stream<Gap> transit() {
		return forEach("transit-permit-missing", (traveller) -> !traveller.mayPass(departureOn()));
	}

	Stream<Gap> fitness() {
		return Stream.concat(forEach("fitness-missing", (traveller) -> !traveller.fitOn(departureOn())),
				forEach("receiving-provider-unconfirmed", (traveller) -> !traveller.careSettled()));
	}

	/** Escorts cannot be named yet, so who needs one does not fly. */
	Stream<Gap> escort() {
		return forEach("escort-missing", Traveller::needsEscort);
	}

	Stream<Gap> reception() {
		boolean needed = this.column != Column.TICKETING || this.plan.facts().urgent();
		return once("reception-not-acknowledged", needed && !this.plan.receptionAcknowledged());
	}

	Stream<Gap> briefing() {
		return once("briefing-incomplete", !this.plan.briefed());
	}

	Stream<Gap> preEmbarkation() {
		Instant latest = (this.column == Column.DEPART) ? this.act.on() : departure();
		Duration valid = this.act.rules().preEmbarkation();
		return forEach("pre-embarkation-check-stale", (traveller) -> !traveller.checkedSince(latest.minus(valid)));
	}

	/** A family moves together: what one lacks stops all, and no child goes alone. */
	Stream<Gap> group() {
		boolean someoneLacks = this.concerned.size() > 1 && Item.guarding(this.column)
			.filter((item) -> item != Item.GROUP)
			.flatMap((item) -> item.gaps(this))
			.anyMatch((gap) -> gap.person() != null);
		boolean childAlone = this.concerned.stream().noneMatch(this::adult);
		return Stream.concat(once("group-not-complete", someoneLacks), once("minor-without-adult", childAlone));
	}

	/** What stands against telling the host authorities of a traveller. */
	Stream<Gap> exitAuthorities() {
		return Stream.of(answered(), claim(), consent("consent-for-exit", Clearance.Purpose.EXIT_AUTHORITIES))
			.flatMap((gaps) -> gaps);
	}

	/** What stands against telling the receiving side of the group. */
	Stream<Gap> receivingOffice() {
		return Stream.concat(answered(), consent("consent-for-receiving-office", Clearance.Purpose.RECEIVING_OFFICE));
	}

	/**
	 * Whether the receiving side gets as many working days as it is promised; without a
	 * flight, yes.
	 */
	boolean noticeGiven() {
		int days = this.act.rules().noticeDays(this.plan.facts().urgent());
		return this.plan.booking().dates() == null
				|| Occurrence.workingDays(this.act.rules().day(this.act.now()), arrivalOn()) >= days;
	}

	private Stream<Gap> consent(String code, Clearance.Purpose purpose) {
		return cleared(code, (clearance, traveller) -> clearance.consented(traveller.personId(), purpose));
	}

	private Stream<Gap> once(String code, boolean missing) {
		return missing ? Stream.of(new Gap(code, null)) : Stream.empty();
	}

	private Stream<Gap> forEach(String code, Predicate<Traveller> missing) {
		return this.concerned.stream().filter(missing).map((traveller) -> new Gap(code, traveller.personId()));
	}

	private Stream<Gap> cleared(String code, BiPredicate<Clearance, Traveller> holds) {
		Clearance answer = this.clearance;
		return (answer == null) ? Stream.empty() : forEach(code, (traveller) -> !holds.test(answer, traveller));
	}

	private boolean adult(Traveller traveller) {
		return !traveller.minorOn(today());
	}

	private boolean claims(Traveller traveller) {
		return traveller.seeksProtection()
				|| (this.clearance != null && this.clearance.protectionClaims().contains(traveller.personId()));
	}

	private boolean disagrees(Traveller traveller) {
		return traveller.disagreesOn(today()) || (this.clearance != null && traveller.identified()
				&& this.clearance.minors().contains(traveller.personId()) != traveller.minorOn(today()));
	}

	private LocalDate today() {
		return this.act.today();
	}

	private Instant departure() {
		Sensitive<TravelDates> dates = this.plan.booking().dates();
		return (dates != null) ? dates.reveal().departure() : this.act.on();
	}

	private LocalDate departureOn() {
		Sensitive<TravelDates> dates = this.plan.booking().dates();
		return (dates != null) ? dates.reveal().departureOn() : today();
	}

	private LocalDate arrivalOn() {
		Sensitive<TravelDates> dates = this.plan.booking().dates();
		return (dates != null) ? dates.reveal().arrivalOn() : today();
	}

}
