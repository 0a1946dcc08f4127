/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.util.List;

import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

/** Ways by the book to the state in which a story begins. */
final class Journeys {

	private Journeys() {
	}

	/** From registration to eligible. */
	static void decide(CaseWork casework) {
		assess(casework);
		casework.decide();
	}

	/** From registration to the end of screening. */
	static void assess(CaseWork casework) {
		casework.register();
		casework.assign();
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach(casework::screen);
		casework.completeScreening();
	}

	/** From a plan just opened to one that may board. */
	static void toReady(World world, CaseWork casework, PlanWork plan) {
		String flight = toHeld(world, casework, plan);
		plan.reconfirm("cw.rabat.1", "TICKETING");
		plan.requestTicketing();
		plan.commitFunds(world.backoffice());
		world.backoffice().ticket(flight, plan);
		plan.awaitStatus("TICKETED");
		plan.requestReception();
		plan.acknowledgeReception();
		plan.brief();
		plan.checkBeforeEmbarkation();
		plan.markReady();
	}

	/** From a plan just opened to one with seats; answers the flight. */
	static String toHeld(World world, CaseWork casework, PlanWork plan) {
		List.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
			.forEach((purpose) -> casework.consentTo(purpose, ""));
		plan.takeOverFacts();
		plan.awaitFunds();
		plan.identify();
		plan.counsel();
		plan.declare();
		plan.startPreparation();
		plan.obtainDocuments();
		plan.permitExit();
		plan.examine();
		String flight = world.backoffice().flight(plan.places());
		plan.requestSeats(flight);
		return flight;
	}

}
