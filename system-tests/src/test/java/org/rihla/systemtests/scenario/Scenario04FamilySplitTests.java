/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A family of four, of whom one is not fit yet: they part as they decide, and all get
 * home.
 */
@ScenarioTest
class Scenario04FamilySplitTests {

	private static final LocalDate TODAY = LocalDate.now();

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final String flight;

	private final Trail trail;

	private final List<String> going;

	private final List<String> staying;

	private String sibling = "";

	Scenario04FamilySplitTests(World world) {
		this.world = world;
		this.casework = world.group(List.of(world.human(TODAY.minusYears(34)), world.human(TODAY.minusYears(36)),
				world.human(TODAY.minusYears(9)), world.human(TODAY.minusYears(7))));
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		this.flight = Journeys.toHeld(world, this.casework, this.plan);
		List<String> family = this.casework.personIds();
		this.going = List.of(family.get(0), family.get(2));
		this.staying = List.of(family.get(1), family.get(3));
		this.trail = world.trail(this.casework.id(), this.plan.id()).shows("return.planOpened", "return.held");
	}

	@Test
	@Order(1)
	void step1OneWhoIsNotFitKeepsTheWholeGroup() {
		examine("TEMPORARILY_UNFIT");
		this.plan.reconfirm("cw.rabat.1", "TICKETING");
		assertThat(this.plan.read().text("status")).isEqualTo("HELD");

		Answer refused = this.world.as("mv.rabat.1").act("/plans/" + this.plan.id(), "request-ticketing", Map.of());

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("fitness-missing", "group-not-complete");
		assertThat(refused.body().path("details").path("fitness-missing").toString()).contains(this.staying.getFirst())
			.doesNotContain(this.going.getFirst());
	}

	@Test
	@Order(2)
	void step2TheyPartByDecisionAndNoChildIsLeftAlone() {
		List<String> family = this.casework.personIds();
		assertThat(split(family.subList(2, 4)).unmet()).containsExactly("minor-without-adult");

		Answer parted = split(this.staying);

		assertThat(parted.status()).as("%s", parted.body()).isEqualTo(200);
		this.sibling = parted.body().path("siblingPlanIds").path(0).asString();
		this.trail.shows("return.travellersSplit", "return.planOpened");
		PlanWork beside = this.world.planOf(this.casework.about(this.staying), this.sibling);
		Answer kept = beside.awaitStatus("PREPARING");
		assertThat(kept.body().path("travellers").size()).isEqualTo(2);
		assertThat(kept.body().path("travellers").path(0).path("documents").path(0).path("state").asString())
			.isEqualTo("ISSUED");
	}

	@Test
	@Order(3)
	void step3BothPartsComeHome() {
		Answer alone = home(this.world.planOf(this.casework.about(this.going), this.plan.id()), this.flight);
		this.trail.shows("return.ticketed").shows("return.arrivalConfirmed");
		assertThat(alone.text("status")).isEqualTo("ARRIVED");

		PlanWork beside = this.world.planOf(this.casework.about(this.staying), this.sibling);
		examine("FIT");
		beside.takeOverFacts();
		beside.awaitFunds();
		String later = this.world.backoffice().flight(beside.places());
		beside.requestSeats(later);
		beside.reconfirm("cw.rabat.1", "TICKETING");
		assertThat(this.casework.read().text("status")).isEqualTo("IN_RETURN");

		home(beside, later);

		this.world.simulator().awaitNotice(World.ABIDJAN, "org.rihla.notice.receptionUpdated.v1");
		assertThat(noticesOfReceptions()).isNotEmpty().doesNotHaveDuplicates();
		this.trail.and(this.sibling).shows("return.arrivalConfirmed");
		assertThat(this.casework.awaitStatus("RETURNED").text("status")).isEqualTo("RETURNED");
	}

	/** What the receiving office was told, each notice by its id. */
	private List<String> noticesOfReceptions() {
		return this.world.simulator()
			.deliveries(World.ABIDJAN)
			.stream()
			.filter((hook) -> hook.path("type").asString("").equals("org.rihla.notice.receptionUpdated.v1"))
			.map((hook) -> hook.path("webhookId").asString(""))
			.toList();
	}

	/** From seats to the arrival. */
	private Answer home(PlanWork part, String movement) {
		part.requestTicketing();
		part.commitFunds(this.world.backoffice());
		this.world.backoffice().ticket(movement, part);
		part.awaitStatus("TICKETED");
		part.requestReception();
		part.acknowledgeReception();
		part.brief();
		part.checkBeforeEmbarkation();
		part.markReady();
		part.depart();
		part.confirmArrival();
		return part.awaitStatus("ARRIVED");
	}

	private void examine(String outcome) {
		String address = "/plans/" + (this.sibling.isEmpty() ? this.plan.id() : this.sibling);
		Answer examined = this.world.as("mo.rabat.1")
			.act(address, "fitness",
					Map.of("personId", this.staying.getFirst(), "fitness",
							Map.of("outcome", outcome, "escort", "NONE", "wheelchair", false, "oxygen", false,
									"stretcher", false, "extraSeat", false, "providerNeeded", false,
									"providerConfirmed", false)));
		assertThat(examined.status()).as("%s", examined.body()).isEqualTo(200);
	}

	private Answer split(List<String> persons) {
		return this.world.as("pm.rabat.1")
			.act("/plans/" + this.plan.id(), "split",
					Map.of("personIds", persons, "reason", "The father travels when he is fit."));
	}

}
