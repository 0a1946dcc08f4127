/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.jspecify.annotations.Nullable;
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

	private final Acts acts;

	HandingOverCases(AggregateStore<AssistanceCase, CaseId> cases, Acts acts) {
		this.cases = cases;
		this.acts = acts;
	}

	AssistanceCase offer(CaseId id, OfferTransfer command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.offerTransfer(command, this.acts.now(change)));
	}

	AssistanceCase offered(CaseId id, Access access) {
		AssistanceCase subject = this.cases.get(id, access);
		concerns(subject, access);
		return subject;
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
