/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.Custody;

import org.springframework.beans.factory.BeanFactory;

/** Of a line for support that others have drawn on before. */
public final class TakenPlaces {

	private final AllocatingFunds funds;

	public TakenPlaces(BeanFactory beans) {
		this.funds = beans.getBean(AllocatingFunds.class);
	}

	/** So many adults get so much each. */
	public void take(UUID line, int adults, long eachMinor, Instant now) {
		for (int i = 0; i < adults; i++) {
			UUID id = UUID.randomUUID();
			Need measure = new Need("measure", Activity.REINTEGRATION, new LineId(line), Set.of(),
					new Need.Cost(eachMinor, "EUR"));
			this.funds.allocate(
					new FundingPackage(new RequestId(id), new PlanId(id), new CaseId(id),
							new Custody("MA", "RBA", null, null), Kind.REINTEGRATION, 1, now,
							FundingFixtures.group(id.hashCode(), 1), List.of(measure)),
					new Cause("return-service.funding.return-events", id, id, id));
		}
	}

}
