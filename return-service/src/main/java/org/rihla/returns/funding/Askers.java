/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rihla.returns.plan.SpendingRequesters;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who asked for money or its spending: none of them binds or pays it. */
@Component
class Askers {

	private final SpendingRequesters returns;

	private final ObjectProvider<ReintegrationCosts> reintegration;

	Askers(SpendingRequesters returns, ObjectProvider<ReintegrationCosts> reintegration) {
		this.returns = returns;
		this.reintegration = reintegration;
	}

	/** Subjects of those who asked for what a request has in an agreement. */
	Set<String> of(FundingAgreement agreement, RequestId request) {
		return agreement.reservations()
			.stream()
			.filter((one) -> one.requestId().equals(request))
			.limit(1)
			.flatMap(this::of)
			.collect(Collectors.toUnmodifiableSet());
	}

	private Stream<String> of(Reservation one) {
		return switch (one.kind()) {
			case RETURN -> this.returns.of(one.planId()).stream();
			case REINTEGRATION -> this.reintegration.stream()
				.flatMap((costs) -> costs.of(one.planId().value(), one.version()).stream())
				.flatMap((wanted) -> wanted.askedBy().stream());
		};
	}

}
