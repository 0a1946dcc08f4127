/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.Proposal.ProposedMeasure;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.Check;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.ProcureMeasure;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;
import org.rihla.returns.reintegration.rules.Act;

import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.FOLLOWED;
import static org.rihla.returns.reintegration.ReintegrationFixtures.LINE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.assessed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.proposal;
import static org.rihla.returns.reintegration.ReintegrationFixtures.signed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.tranche;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;
import static org.rihla.returns.reintegration.ReintegrationFixtures.workshop;

/** Commands by chance, sensible or not. */
final class SupportCommands {

	private SupportCommands() {
	}

	static void any(ReintegrationPlan plan, Random chance, Act act) {
		switch (chance.nextInt(24)) {
			case 0 -> plan.propose(proposal(anyMeasure(chance), anyMeasure(chance)), act);
			case 1 -> plan.assess(assessed(words("later")), true, FOLLOWED, act);
			case 2, 3 -> plan.submit(signed(), act);
			case 4, 5 -> plan.approve(act);
			case 6 -> plan.sendBack(because(), act);
			case 7 -> plan.fundsReserved(new UUID(6, chance.nextInt(3)), LINE);
			case 8 -> plan.fundsCommitted(new UUID(6, chance.nextInt(3)), LINE);
			case 9 -> plan.activate(act);
			case 10 -> plan.amend(because(), act);
			case 11 -> plan.reject(new RejectPlan(words("no"), true), act);
			case 12 -> plan.passTime(act);
			case 13 -> plan.requestTranche(anyTranche(plan, chance), TrancheVerb.asked(), act);
			case 14 -> plan.approveTranche(anyTranche(plan, chance), act);
			case 15, 16 -> plan.disburseTranche(anyTranche(plan, chance), true, act);
			case 17 -> plan.confirmTranche(anyTranche(plan, chance), new ConfirmTranche(words("x"), null, null), act);
			case 18 -> plan.failTranche(anyTranche(plan, chance), because(), act);
			case 19 -> measure(plan, chance, act);
			case 20 -> plan.sendBackTranche(anyTranche(plan, chance), because(), act);
			case 21 -> plan.resume(because(), act);
			case 22 -> seldom(plan, chance, act);
			default -> measure(plan, chance, act);
		}
	}

	private static void seldom(ReintegrationPlan plan, Random chance, Act act) {
		switch (chance.nextInt(40)) {
			case 0 -> plan.complete(new CompletePlan(null), FOLLOWED, act);
			case 1 -> plan.decline(DeclinePlan.silently(), act);
			case 2 -> plan.terminate(because(), act);
			case 3 -> plan.close(act);
			case 4 -> plan.cancelTranche(anyTranche(plan, chance), because(), act);
			default -> plan.suspend(because(), act);
		}
	}

	private static void measure(ReintegrationPlan plan, Random chance, Act act) {
		MeasureId id = anyMeasure(plan, chance);
		switch (chance.nextInt(8)) {
			case 0, 1 -> plan.procure(id, new ProcureMeasure(1, null), act);
			case 2, 3 -> plan.order(id, new OrderMeasure(DUE), true, act);
			case 4, 5 -> plan.deliver(id, new DeliverMeasure(words("x"), chance.nextBoolean(), null, null), act);
			case 6 -> plan.verify(id,
					new VerifyMeasure(Check.By.PHOTO, Check.Outcome.values()[chance.nextInt(3)], null, null, null),
					act);
			default ->
				plan.verify(id, new VerifyMeasure(Check.By.VISIT, Check.Outcome.RECEIVED, null, null, null), act);
		}
	}

	private static ProposedMeasure anyMeasure(Random chance) {
		return workshop(chance.nextInt(100_000), tranche(DUE, 1 + chance.nextInt(40_000)),
				tranche(DUE.plusMonths(1), 1 + chance.nextInt(40_000)));
	}

	/** Mostly one on which something can happen, often the one that came farthest. */
	private static TrancheId anyTranche(ReintegrationPlan plan, Random chance) {
		List<Tranche> known = plan.tranches()
			.all()
			.stream()
			.filter((tranche) -> chance.nextInt(20) == 0 || !tranche.status().settled())
			.sorted(Comparator.comparing(Tranche::status).reversed())
			.toList();
		return known.isEmpty() ? new TrancheId(new UUID(0, 0))
				: known.get(chance.nextBoolean() ? 0 : chance.nextInt(known.size())).trancheId();
	}

	private static MeasureId anyMeasure(ReintegrationPlan plan, Random chance) {
		List<MeasureId> known = plan.measures().all().stream().map(Measure::measureId).toList();
		return known.isEmpty() ? new MeasureId(new UUID(0, 0)) : known.get(chance.nextInt(known.size()));
	}

}
