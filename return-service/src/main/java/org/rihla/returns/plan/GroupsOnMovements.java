/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.manifest.Passenger;
import org.rihla.returns.movement.Keeper;
import org.rihla.returns.movement.TravellingGroup;
import org.rihla.returns.movement.TravellingGroups;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.rules.Act;

import org.springframework.stereotype.Component;

/** Shows plans to the movements on which their groups have seats. */
@Component
class GroupsOnMovements implements TravellingGroups {

	private final PlanQueries plans;

	private final PlanActs acts;

	GroupsOnMovements(PlanQueries plans, PlanActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	@Override
	public List<TravellingGroup> of(Collection<PlanId> ids) {
		return this.plans.all(ids).stream().map(this::group).toList();
	}

	@Override
	public Map<PersonId, Sensitive<Passenger>> passengers(Collection<PlanId> ids) {
		Map<PersonId, Sensitive<Passenger>> known = new HashMap<>();
		this.plans.all(ids).forEach((plan) -> plan.group().all().forEach((traveller) -> {
			Sensitive<TravelIdentity> identity = traveller.particulars().identity();
			if (identity != null) {
				known.put(traveller.personId(), Sensitive.of(passenger(traveller, identity.reveal())));
			}
		}));
		return known;
	}

	@Override
	public Optional<Keeper> keeper(PlanId id) {
		return this.plans.all(List.of(id))
			.stream()
			.findFirst()
			.map((plan) -> new Keeper(id, plan.custody().ownerId(), plan.parts().reception().receivingOfficeCode()));
	}

	private TravellingGroup group(ReturnPlan plan) {
		Act nobody = this.acts.act(Cause.job("movement", plan.id().value().toString()));
		return new TravellingGroup(plan.id(), plan.status().name(), plan.parts().reception().receptionId(),
				plan.parts().reception().receivingPartnerId(), missing(plan, nobody));
	}

	/** For each traveller, codes of what the next step waits for. */
	private static Map<PersonId, List<String>> missing(ReturnPlan plan, Act act) {
		List<Condition> unmet = Item.unmet(new Outlook(plan).before(plan.status().ahead(), act));
		Map<PersonId, List<String>> missing = new HashMap<>();
		plan.group()
			.ids()
			.forEach((person) -> missing.put(person,
					unmet.stream()
						.filter((one) -> one.subjects().isEmpty() || one.subjects().contains(person.value().toString()))
						.map(Condition::code)
						.sorted()
						.toList()));
		return missing;
	}

	private static Passenger passenger(Traveller traveller, TravelIdentity identity) {
		Optional<TravelDocument> document = traveller.papers()
			.documents()
			.stream()
			.filter(TravelDocument::inHand)
			.findFirst();
		return new Passenger(identity.nameAsPrinted(), identity.birthDate(), identity.nationality(),
				identity.sex().name(), document.map((one) -> one.kind().name()).orElse(null),
				document.map(TravelDocument::number).map(Sensitive::reveal).orElse(null),
				document.map(TravelDocument::validUntil).orElse(null));
	}

}
