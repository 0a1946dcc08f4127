/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.jspecify.annotations.Nullable;
import java.util.List;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Service;

/** Moving cases between offices; to any but the two a case does not exist here. */
@Service
class HandingOverCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final TransferQueries queries;

	private final Acts acts;

	HandingOverCases(AggregateStore<AssistanceCase, CaseId> cases, TransferQueries queries, Acts acts) {
		this.cases = cases;
		this.queries = queries;
		this.acts = acts;
	}

	AssistanceCase offer(CaseId id, OfferTransfer command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.offerTransfer(command, this.acts.now(change)));
	}

	AssistanceCase offered(CaseId id, Access access) {
		AssistanceCase subject = this.cases.get(id, access).kept();
		concerns(subject, access);
		return subject;
	}

	/** What other offices offer to the caller's. */
	List<AssistanceCase> offeredTo(Access access) {
		String office = access.caller().office();
		return (office != null) ? this.queries.offeredTo(office) : List.of();
	}

	AssistanceCase accept(CaseId id, AcceptTransfer command, Change change) {
		return this.cases.update(id, change, (subject) -> {
			concerns(subject, change.access());
			subject.acceptTransfer(command, change.access().caller().office(), this.acts.now(change));
		});
	}

	private static void concerns(AssistanceCase subject, Access access) {
		@Nullable String office = access.caller().office();
		TransferOffer offer = subject.transfer();
		boolean receiving = offer != null && offer.toOffice().equals(office);
		if (!receiving && !subject.custody().officeCode().equals(office)) {
			throw new Refusal.NotFound("assistance-case", subject.id());
		}
	}

}
