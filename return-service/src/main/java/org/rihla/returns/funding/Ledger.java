/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/**
 * The money of one agreement: what each line has, and for whom some of it is set aside,
 * bound or paid out. What a line has reserved and committed is always the sum of its
 * reservations.
 */
record Ledger(List<BudgetLine> lines, List<Reservation> reservations) {

	Ledger {
		lines = List.copyOf(lines);
		reservations = List.copyOf(reservations);
	}

	static Ledger of(AgreementId agreement, List<DraftAgreement.Line> drafted) {
		List<BudgetLine> lines = new ArrayList<>();
		for (DraftAgreement.Line line : drafted) {
			UUID id = Ids.derived(agreement.value(), "line-" + lines.size());
			lines.add(BudgetLine.of(new LineId(id), line));
		}
		return new Ledger(lines, List.of());
	}

	/** The line that can pay for the whole group, if there is one. */
	Optional<BudgetLine> roomFor(Need need, Beneficiaries group, String currency, PriceList prices) {
		OptionalLong price = need.price(currency, prices);
		return price.isEmpty() ? Optional.empty()
				: this.lines.stream()
					.filter((line) -> line.activity() == need.activity() && mayPay(line, need)
							&& hasRoom(line, group, price.getAsLong()))
					.findFirst();
	}

	/** Money of a line set aside. */
	Ledger reserved(Reservation made) {
		List<Reservation> all = new ArrayList<>(this.reservations);
		all.add(made);
		return new Ledger(this.lines, all).changed(line(made.lineId()).reserve(made.openMinor()));
	}

	/** The same reservation, asked for or kept longer. */
	Ledger with(Reservation after) {
		return new Ledger(this.lines,
				this.reservations.stream()
					.map((one) -> one.reservationId().equals(after.reservationId()) ? after : one)
					.toList());
	}

	/** The same money, for two groups. */
	Ledger divided(Division division) {
		List<Reservation> all = new ArrayList<>(with(division.rest()).reservations());
		all.add(division.part());
		return new Ledger(this.lines, all);
	}

	Ledger committed(Reservation reservation, @Nullable FrozenRate rate) {
		return with(reservation.committed(rate)).changed(line(reservation.lineId()).commit(reservation.openMinor()));
	}

	/** Part of what is bound was paid out. */
	Ledger paid(Reservation reservation, long minor) {
		return with(reservation.paid(minor)).changed(line(reservation.lineId()).spend(minor));
	}

	/** Whatever is open of it is free again; what was paid out stays spent. */
	Ledger closed(Reservation reservation, Reservation.State unpaid, Instant leavesOn) {
		BudgetLine line = line(reservation.lineId());
		long open = reservation.openMinor();
		Reservation.State state = (reservation.paidMinor() > 0) ? Reservation.State.SPENT : unpaid;
		return with(reservation.closed(state, leavesOn)).changed(
				reservation.is(Reservation.State.RESERVED) ? line.releaseReserved(open) : line.releaseCommitted(open));
	}

	/** Without those that have been closed for long enough; the totals stay. */
	Ledger compacted(Instant now) {
		Ledger after = this;
		for (Reservation one : this.reservations) {
			if (one.leavesOn() != null && !now.isBefore(one.leavesOn())) {
				after = after.without(one);
			}
		}
		return after;
	}

	/** Without whom the case stood for; what was spent stays spent on as many people. */
	Ledger forget(CaseId caseId) {
		Ledger after = this;
		for (Reservation one : those((some) -> some.caseId().equals(caseId))) {
			after = after.without(one);
		}
		return new Ledger(after.lines.stream().map((line) -> line.forget(caseId)).toList(), after.reservations);
	}

	/** Whether anything stands or stood for the case. */
	boolean knows(CaseId caseId) {
		return this.reservations.stream().anyMatch((one) -> one.caseId().equals(caseId))
				|| this.lines.stream().anyMatch((line) -> line.served().reveal().knows(caseId));
	}

	Ledger amended(LineId line, UnaryOperator<BudgetLine> change) {
		return new Ledger(
				this.lines.stream().map((one) -> one.lineId().equals(line) ? change.apply(one) : one).toList(),
				this.reservations);
	}

	/** When the next reservation expires or leaves. */
	Optional<Instant> nextAt() {
		return this.reservations.stream()
			.flatMap((one) -> Stream
				.ofNullable((one.is(Reservation.State.RESERVED) && !one.offered()) ? one.expiresOn() : one.leavesOn()))
			.min(Comparator.naturalOrder());
	}

	List<Reservation> those(Predicate<Reservation> asked) {
		return this.reservations.stream().filter(asked).toList();
	}

	BudgetLine line(LineId id) {
		return this.lines.stream().filter((line) -> line.lineId().equals(id)).findFirst().orElseThrow();
	}

	boolean has(LineId id) {
		return this.lines.stream().anyMatch((line) -> line.lineId().equals(id));
	}

	private static boolean mayPay(BudgetLine line, Need need) {
		boolean named = need.line() == null || need.line().equals(line.lineId());
		boolean alone = need.payers().stream().allMatch(line.lineId()::equals);
		return named && (alone || line.limits().coFunded());
	}

	private boolean hasRoom(BudgetLine line, Beneficiaries group, long price) {
		Integer most = line.limits().maxPeople();
		boolean places = most == null || people(line, group.ids()).size() <= most;
		boolean ceilings = group.people()
			.stream()
			.allMatch((one) -> price <= line.limits().ceilingOf(one.profiles()) - spentOn(line, one.personId()));
		return places && ceilings && price <= line.freeMinor() / group.people().size();
	}

	private long spentOn(BudgetLine line, PersonId person) {
		long now = this.reservations.stream()
			.filter((one) -> one.lineId().equals(line.lineId()) && one.serves() && one.personIds().contains(person))
			.mapToLong(Reservation::shareMinor)
			.sum();
		return now + line.served().reveal().minorOf(person);
	}

	private Set<String> people(BudgetLine line, Collection<PersonId> more) {
		Set<String> people = new HashSet<>(line.served().reveal().people());
		this.reservations.stream()
			.filter((one) -> one.lineId().equals(line.lineId()) && one.serves())
			.forEach((one) -> one.personIds().forEach((person) -> people.add(person.value().toString())));
		more.forEach((person) -> people.add(person.value().toString()));
		return people;
	}

	private Ledger changed(BudgetLine line) {
		return amended(line.lineId(), (_) -> line.serving(people(line, List.of()).size()));
	}

	private Ledger without(Reservation gone) {
		Ledger rest = new Ledger(this.lines, those((one) -> !one.reservationId().equals(gone.reservationId())));
		return gone.serves() ? rest.amended(gone.lineId(), (line) -> line.remember(gone)) : rest;
	}

}
