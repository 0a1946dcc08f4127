/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.Tranche;

/** What somebody knows who only hears the events. */
final class SupportReplay {

	private final Map<TrancheId, String> tranches = new HashMap<>();

	private final Set<Class<?>> told = new HashSet<>();

	private boolean open;

	void apply(List<DomainEvent> told, int from) {
		told.subList(from, told.size()).forEach(this::apply);
	}

	boolean open() {
		return this.open;
	}

	/** What kinds of events there were. */
	Set<Class<?>> told() {
		return this.told;
	}

	String of(Tranche tranche) {
		return this.tranches.getOrDefault(tranche.trancheId(), "PLANNED");
	}

	private void apply(DomainEvent event) {
		this.told.add(event.getClass());
		switch (event) {
			case ReintegrationPlanEvent.ReintegrationPlanDrafted _ -> this.open = true;
			case ReintegrationPlanEvent.ReintegrationPlanRejected _ -> this.open = false;
			case ReintegrationPlanEvent.ReintegrationPlanCompleted _ -> this.open = false;
			case ReintegrationPlanEvent.ReintegrationPlanDeclined _ -> this.open = false;
			case ReintegrationPlanEvent.ReintegrationPlanTerminated _ -> this.open = false;
			case TrancheEvent.TrancheDue due -> this.tranches.put(due.trancheId(), "DUE");
			case TrancheEvent.TrancheRequested asked -> this.tranches.put(asked.trancheId(), "REQUESTED");
			case TrancheEvent.TrancheApproved agreed -> this.tranches.put(agreed.trancheId(), "APPROVED");
			case TrancheEvent.TrancheSentBack back -> this.tranches.put(back.trancheId(), "DUE");
			case TrancheEvent.TrancheDisbursed paid -> this.tranches.put(paid.trancheId(), "DISBURSED");
			case TrancheEvent.TrancheConfirmed sure -> this.tranches.put(sure.trancheId(), "CONFIRMED");
			case TrancheEvent.TrancheFailed failed -> this.tranches.put(failed.trancheId(), "FAILED");
			case TrancheEvent.TrancheCancelled off -> this.tranches.put(off.trancheId(), "CANCELLED");
			case TrancheEvent.TrancheExpired late -> this.tranches.put(late.trancheId(), "EXPIRED");
			default -> {
			}
		}
	}

}
