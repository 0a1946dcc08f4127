/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateLists;
import org.rihla.chassis.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

/** Which cases one office asks another to take. */
@Component
class TransferQueries {

	private static final int MOST = 100;

	private final AggregateLists<AssistanceCase> cases;

	TransferQueries(AggregateStore<AssistanceCase, CaseId> cases) {
		this.cases = cases.lists();
	}

	/** Open ones that wait for this office to agree, the most urgent first. */
	List<AssistanceCase> offeredTo(String office) {
		return this.cases.everywhere(Filters.eq("state.transfer.toOffice", office), MOST)
			.stream()
			.filter((subject) -> subject.status().open())
			.sorted(Comparator.comparing(AssistanceCase::priority).thenComparing(AssistanceCase::registeredAt))
			.toList();
	}

}
