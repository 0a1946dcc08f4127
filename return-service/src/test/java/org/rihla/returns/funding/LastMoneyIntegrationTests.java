/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;
import org.rihla.returns.plan.Custody;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Many plans reach for the last places at once: as many get them as there are. */
class LastMoneyIntegrationTests extends ReturnServiceTest {

	private static final int PLACES = 5;

	private static final int PLANS = 12;

	@Autowired
	private AllocatingFunds funds;

	@Autowired
	private AggregateStore<FundingAgreement, AgreementId> agreements;

	@Test
	void givesEachPlaceOnce() throws Exception {
		AgreementId agreement = shelterFor(PLACES);
		List<Callable<Void>> requests = new ArrayList<>();
		for (int i = 0; i < PLANS; i++) {
			ReturnWork waiting = someone().opened();
			requests.add(() -> ask(waiting));
		}

		try (ExecutorService everybody = Executors.newFixedThreadPool(PLANS)) {
			for (Future<Void> asked : everybody.invokeAll(requests)) {
				asked.get();
			}
		}

		FundingAgreement after = this.agreements.find(agreement).orElseThrow();
		assertThat(after.reservations()).hasSize(PLACES);
		assertThat(after.lines()).singleElement()
			.returns(PLACES, BudgetLine::people)
			.returns(0L, BudgetLine::freeMinor);
		end(agreement);
	}

	/** Who loses the race too often comes again, as an event does. */
	private Void ask(ReturnWork plan) {
		UUID id = UUID.randomUUID();
		Cause cause = new Cause("return-service.funding.return-events", id, id, id);
		FundingPackage wanted = new FundingPackage(new RequestId(UUID.randomUUID()), new PlanId(plan.planId()),
				plan.caseId(), new Custody("MA", "RBA", null, null), Kind.RETURN, 0, this.clock.instant(),
				FundingFixtures.group(id.hashCode(), 1), List.of(Need.priced(Activity.SHELTER)));
		while (true) {
			try {
				this.funds.allocate(wanted, cause);
				return null;
			}
			catch (Refusal.RaceLost _) {
				Thread.onSpinWait();
			}
		}
	}

	private AgreementId shelterFor(int people) {
		LocalDate today = LocalDate.now(this.clock);
		String drafted = this.desk
			.create(this.crew.finance(1), "/agreements",
					"""
							{"donorCode":"ROOF","titleCode":"AGR-ROOF-26","currency":"EUR","start":"%s","end":"%s",
							"lines":[{"activity":"SHELTER","amountMinor":%d}]}""".formatted(today.minusDays(1),
							today.plusYears(20), people * 20_000))
			.text("agreementId");
		assertThat(this.desk.act(this.crew.finance(2), "/agreements/" + drafted, "activate", "").status())
			.isEqualTo(200);
		return AgreementId.of(drafted);
	}

	/**
	 * Its shelter serves nobody in other tests, whenever they let these places expire.
	 */
	private void end(AgreementId agreement) {
		assertThat(this.desk.act(this.crew.finance(1), "/agreements/" + agreement.value(), "end", "").status())
			.isEqualTo(200);
	}

}
