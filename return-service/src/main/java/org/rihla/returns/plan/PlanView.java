/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.Former;
import org.rihla.returns.plan.guard.Checklist;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Incident;
import org.rihla.returns.plan.journey.PocketMoney;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.CounsellingSession;

/** A plan as the caller's role may read it; what it may not is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(PlanId planId, CaseId caseId, ReturnPlanStatus status, String programmeCode, int priority,
		@Nullable String countryOfReturn, @Nullable Instant coolingOffUntil, List<TravellerView> travellers,
		List<Former> former, List<PlanId> siblingPlanIds, @Nullable PlanId partOfPlanId,
		@Nullable List<CounsellingSession> counselling, @Nullable FundingView funding, BookingView booking,
		@Nullable Reception reception, boolean briefed, @Nullable Instant departedOn, @Nullable Instant arrivedOn,
		List<IncidentView> incidents, @Nullable PocketMoneyView pocketMoney, @Nullable Checklist checklist) {

	static PlanView of(ReturnPlan plan, Act reader) {
		String role = reader.role();
		return new PlanView(plan.id(), plan.caseId(), plan.status(), plan.programme().code(),
				plan.parts().answers().facts().priority(), plan.parts().answers().facts().countryOfReturn(),
				plan.parts().deliberation().coolingOffUntil(),
				plan.group().all().stream().map((traveller) -> TravellerView.of(traveller, role)).toList(),
				plan.group().former(), plan.parts().divisions().siblings(), plan.parts().divisions().partOf(),
				Reading.VOLUNTARINESS.by(role) ? plan.parts().deliberation().counselling().sessions() : null,
				Reading.FUNDING.by(role) ? FundingView.of(plan) : null, BookingView.of(plan.parts().booking(), role),
				plan.parts().reception().asked(), plan.parts().briefed(), plan.parts().underway().departedOn(),
				plan.parts().homecoming().arrivedOn(),
				plan.parts()
					.underway()
					.incidents()
					.stream()
					.map((incident) -> IncidentView.of(incident, role))
					.toList(),
				PocketMoneyView.of(plan.parts().homecoming().pocketMoney(), role),
				Reading.CHECKLIST.by(role) ? new Outlook(plan).checklist(reader) : null);
	}

	/** What happened on the way. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record IncidentView(Incident.Kind kind, Incident.Severity severity, Instant occurredOn,
			@Nullable Sensitive<String> description) {

		static IncidentView of(Incident incident, String role) {
			return new IncidentView(incident.kind(), incident.severity(), incident.occurredOn(),
					Reading.IDENTITY.by(role) ? incident.description() : null);
		}
	}

	/** The pocket money; its amount for those who pay it. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record PocketMoneyView(Instant givenOn, boolean receipted, @Nullable Sensitive<RecordPocketMoney.Amount> amount) {

		static @Nullable PocketMoneyView of(@Nullable PocketMoney given, String role) {
			return (given != null) ? new PocketMoneyView(given.givenOn(), given.receipted(),
					Reading.FUNDING.by(role) ? given.amount() : null) : null;
		}
	}

	/**
	 * The money, without amounts.
	 *
	 * @param covered whether the whole package is set aside
	 * @param bound whether all of it is committed
	 * @param waiting whether the plan is on the waiting list
	 */
	record FundingView(UUID requestId, boolean covered, boolean bound, boolean waiting, Set<UUID> agreementIds) {

		static FundingView of(ReturnPlan plan) {
			PlanFunding funding = plan.funding();
			return new FundingView(funding.requestId(plan.id()), funding.covered(), funding.bound(), funding.waiting(),
					funding.agreements());
		}

	}

	/** The group's seats. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record BookingView(Booking.State state, @Nullable MovementId movementId, int places, @Nullable Instant until,
			@Nullable LocalDate departureOn, @Nullable LocalDate arrivalOn) {

		static BookingView of(Booking booking, String role) {
			Sensitive<TravelDates> sealed = Reading.DAYS.by(role) ? booking.dates() : null;
			TravelDates dates = (sealed != null) ? sealed.reveal() : null;
			return new BookingView(booking.state(), booking.movementId(), booking.places(), booking.until(),
					(dates != null) ? dates.departureOn() : null, (dates != null) ? dates.arrivalOn() : null);
		}

	}

}
