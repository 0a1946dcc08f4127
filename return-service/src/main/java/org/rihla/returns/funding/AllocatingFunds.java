/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What follows for the money from what plans do. */
@Service
class AllocatingFunds {

	private static final Logger log = LoggerFactory.getLogger(AllocatingFunds.class);

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final Allocation allocation;

	private final Packages packages;

	private final ObjectProvider<WaitingList> waitingList;

	AllocatingFunds(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries,
			Allocation allocation, Packages packages, ObjectProvider<WaitingList> waitingList) {
		this.agreements = agreements;
		this.queries = queries;
		this.allocation = allocation;
		this.packages = packages;
		this.waitingList = waitingList;
	}

	/**
	 * A return asks for its package. What waits gets money by an offer only; what has all
	 * of it keeps it. A package is all or nothing: who has lost a part asks for the
	 * whole, so the rest is given back first. What this very try had begun before it was
	 * broken off goes on.
	 * @param on when it asked, which counts while it waits
	 */
	void allocate(PlanId plan, Instant on, Cause cause) {
		this.packages.of(plan, Kind.RETURN, 0).filter((wanted) -> !waits(plan)).ifPresent((wanted) -> {
			List<Reservation> standing = standingOf(plan);
			if (standing.stream().anyMatch((one) -> one.attemptId().equals(attempt(cause)))
					|| !covers(standing, wanted)) {
				each(plan, cause.and("older"),
						(agreement, terms) -> agreement.releaseOlder(plan, attempt(cause), terms));
				allocate(wanted.askedForOn(on), cause);
			}
		});
	}

	/**
	 * A version of a reintegration plan asks for what its measures cost beyond what
	 * stands.
	 */
	void allocate(PlanId plan, int version, Instant on, Cause cause) {
		this.packages.of(plan, Kind.REINTEGRATION, version)
			.ifPresent((wanted) -> allocate(wanted.askedForOn(on), cause));
	}

	/** The whole package, or the plan waits. */
	void allocate(FundingPackage wanted, Cause cause) {
		FundingTerms terms = this.allocation.terms();
		Attempt attempt = new Attempt(attempt(cause), wanted, false, terms.now().plus(terms.reservation()));
		if (waits(wanted.planId())) {
			log.info("plan {} waits for an offer", wanted.planId().value());
		}
		else if (!this.allocation.reserve(attempt, cause).isEmpty() || wanted.needs().isEmpty()) {
			log.info("request {} of plan {} is served", wanted.requestId().value(), wanted.planId().value());
		}
		else {
			this.waitingList.ifAvailable((list) -> list.enter(wanted.waiting(), cause));
			log.info("request {} of plan {} finds no room", wanted.requestId().value(), wanted.planId().value());
		}
	}

	/** People go on in a plan of their own, and their money with them. */
	void divide(PlanId plan, PlanId sibling, Collection<PersonId> leaving, Cause cause) {
		each(plan, cause, (agreement, terms) -> agreement.divide(plan, sibling, leaving, terms));
	}

	/** A plan that money went along with has begun, and can hear of it. */
	void announce(PlanId sibling, Cause cause) {
		this.packages.of(sibling, Kind.RETURN, 0)
			.ifPresent((wanted) -> each(sibling, cause,
					(agreement, terms) -> agreement.announce(sibling, wanted.requestId(), terms)));
	}

	/** Some of the group stay: what stands for them is free. */
	void releaseShare(PlanId plan, Collection<PersonId> staying, Cause cause) {
		each(plan, cause, (agreement, terms) -> agreement.releaseShare(plan, staying, terms));
	}

	private static UUID attempt(Cause cause) {
		return cause.derivedId("attempt");
	}

	void askForCommitment(PlanId plan, Cause cause) {
		each(plan, cause, (agreement, terms) -> agreement.askForCommitment(plan, terms));
	}

	/** The plan needs no money any more. */
	void release(PlanId plan, WaitingList.Ending ending, Cause cause) {
		each(plan, cause, (agreement, terms) -> agreement.release(plan, terms));
		this.waitingList.ifAvailable((list) -> list.leave(plan, ending, cause));
	}

	/** A version was not approved: what is only set aside for it is free again. */
	void abandon(PlanId plan, int version, Cause cause) {
		each(plan, cause, (agreement, terms) -> agreement.abandon(plan, version, terms));
		this.waitingList.ifAvailable((list) -> list.leave(plan, WaitingList.Ending.CANCELLED, cause));
	}

	private void each(PlanId plan, Cause cause, BiConsumer<FundingAgreement, FundingTerms> verb) {
		this.queries.paying(plan)
			.forEach((id) -> this.agreements.update(id, cause,
					(agreement) -> verb.accept(agreement, this.allocation.terms())));
	}

	private boolean waits(PlanId plan) {
		WaitingList list = this.waitingList.getIfAvailable();
		return list != null && list.waits(plan);
	}

	private List<Reservation> standingOf(PlanId plan) {
		return this.queries.reservationsOf(plan).stream().filter(Reservation::serves).toList();
	}

	private static boolean covers(List<Reservation> standing, FundingPackage wanted) {
		return wanted.needs()
			.stream()
			.allMatch((need) -> standing.stream().anyMatch((one) -> one.need().equals(need.key())));
	}

}
