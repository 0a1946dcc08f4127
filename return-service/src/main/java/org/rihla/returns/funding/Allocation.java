/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;

import org.springframework.stereotype.Component;

/**
 * Finds money for a whole package: each activity from the narrowest agreement that is
 * meant for the group and has room, or nothing at all. Tried first on what was read, so
 * that what cannot be served touches no agreement.
 */
@Component
class Allocation {

	/** Narrowest first; all of them in one order whoever asks. */
	static final Comparator<FundingAgreement> ORDER = Comparator
		.comparing((FundingAgreement one) -> one.contract().level())
		.thenComparing((one) -> -one.contract().earmark().criteria().size())
		.thenComparing((one) -> one.contract().end())
		.thenComparing((one) -> one.id().value().toString());

	private static final int ROUNDS = 5;

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	Allocation(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries, FundingRules rules,
			Clock clock) {
		this.agreements = agreements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	/** Whether all of it could be set aside now. */
	boolean possible(Attempt attempt) {
		return trial(attempt, attempt.wanted().needs()).isPresent();
	}

	/**
	 * Sets all of it aside.
	 * @return what stands for it; empty when there is nothing
	 */
	List<Granted> reserve(Attempt attempt, Cause cause) {
		for (int round = 0; round < ROUNDS; round++) {
			List<Granted> granted = granted(attempt);
			Optional<List<Choice>> choices = trial(attempt, missing(attempt, granted));
			if (choices.isEmpty()) {
				break;
			}
			if (choices.get().isEmpty()) {
				return granted;
			}
			for (Choice choice : choices.get()) {
				update(choice.agreement(),
						cause.and(round + "|" + attempt.reservationId(choice.agreement(), choice.need()).value()),
						(agreement) -> reserve(agreement, choice.need(), attempt));
			}
		}
		abandon(attempt.id(), cause);
		return List.of();
	}

	/** What a try has set aside is free again. */
	void abandon(UUID attempt, Cause cause) {
		this.queries.ofAttempt(attempt)
			.forEach((id) -> update(id, cause.and("abandon|" + attempt),
					(agreement) -> agreement.abandon(attempt, terms())));
	}

	/** What was set aside for an offer is kept as any other money. */
	void keep(UUID attempt, Cause cause) {
		this.queries.ofAttempt(attempt)
			.forEach((id) -> update(id, cause.and("keep|" + attempt), (agreement) -> agreement.keep(attempt, terms())));
	}

	FundingTerms terms() {
		return this.rules.at(this.clock.instant());
	}

	private void update(AgreementId id, Cause cause, Consumer<FundingAgreement> verb) {
		this.agreements.update(id, cause, verb);
	}

	private List<Granted> granted(Attempt attempt) {
		List<Granted> all = new ArrayList<>();
		for (AgreementId id : this.queries.ofAttempt(attempt.id())) {
			this.agreements.find(id)
				.ifPresent((agreement) -> agreement.standing((one) -> one.attemptId().equals(attempt.id()))
					.forEach((one) -> all.add(new Granted(id, agreement.contract(), one))));
		}
		return all;
	}

	private static List<Need> missing(Attempt attempt, List<Granted> granted) {
		return attempt.wanted()
			.needs()
			.stream()
			.filter((need) -> granted.stream().noneMatch((one) -> one.reservation().need().equals(need.key())))
			.toList();
	}

	/** On what was just read, nothing of which is written. */
	private Optional<List<Choice>> trial(Attempt attempt, List<Need> needs) {
		List<FundingAgreement> read = this.queries.active().stream().sorted(ORDER).toList();
		List<Choice> choices = new ArrayList<>();
		for (Need need : needs) {
			Optional<FundingAgreement> payer = read.stream()
				.filter((agreement) -> reserve(agreement, need, attempt))
				.findFirst();
			if (payer.isEmpty()) {
				return Optional.empty();
			}
			choices.add(new Choice(payer.get().id(), need));
		}
		return Optional.of(choices);
	}

	private boolean reserve(FundingAgreement agreement, Need need, Attempt attempt) {
		agreement.reserve(need, attempt, this.rules.pricesIn(agreement.contract().currency()), terms());
		ReservationId made = attempt.reservationId(agreement.id(), need);
		return !agreement.standing((one) -> one.reservationId().equals(made)).isEmpty();
	}

	/** Who is to pay what. */
	private record Choice(AgreementId agreement, Need need) {
	}

	/** What stands for an attempt. */
	record Granted(AgreementId agreement, Contract contract, Reservation reservation) {
	}

}
