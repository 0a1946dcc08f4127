/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The whole journey once, by all who have a part in it, from the registration to the
 * partner's verified webhooks.
 */
public final class SmokeJourney {

	/**
	 * A name of its own for each run, so that webhooks of earlier ones are told apart.
	 */
	private final String run = Long.toString(System.currentTimeMillis(), 36);

	private final String receiver = "abidjan-" + this.run;

	private final String legalAid = "harbour-" + this.run;

	private final Steps steps = new Steps();

	private final Cast cast = Cast.ofRabat();

	private final Target target;

	private final Desk desk;

	private final Simulator simulator;

	private final Backoffice backoffice;

	private final CaseWork casework;

	/** Against a running Rihla. */
	public SmokeJourney(HttpClient http, Target target, Login login) {
		this.target = target;
		this.desk = new Desk(new Client(http, target.tokens(), login, Duration.ofSeconds(60)));
		this.simulator = new Simulator(http, target);
		this.backoffice = new Backoffice(this.desk, target, this.cast);
		Household household = new Households(UUID.randomUUID().getMostSignificantBits(), LocalDate.now(ZoneOffset.UTC))
			.next();
		this.casework = new CaseWork(this.desk, target, household, this.cast);
	}

	/** What was done so far, also when it failed. */
	public Steps steps() {
		return this.steps;
	}

	/**
	 * Goes through all of it.
	 * @throws DemoFailed at the first step that does not do what it should
	 */
	public void run() {
		setUp();
		decide();
		refer();
		PlanWork plan = prepare();
		travel(plan);
		arrive(plan);
	}

	private void setUp() {
		step("an agreement with a donor, drafted and activated", this.cast.payer(),
				() -> this.backoffice.agreement(50));
		step("two partners registered and activated", this.cast.secondManager(), () -> {
			this.backoffice.partner(Cast.HARBOUR, "Harbour Legal-Aid Association", "LEGAL_AID", "LEGAL");
			this.backoffice.partner(Cast.ABIDJAN, "Receiving office Abidjan", "RECEIVING_OFFICE", "OTHER");
		});
		step("their webhooks subscribed and confirmed", "pa.harbour.1", () -> {
			this.backoffice.subscribe("pa.harbour.1", Cast.HARBOUR, this.legalAid, this.simulator);
			this.backoffice.subscribe("pa.abidjan.1", Cast.ABIDJAN, this.receiver, this.simulator);
		});
	}

	private void decide() {
		step("a group of %d registered".formatted(this.casework.household().people().size()), this.cast.caseworker(),
				this.casework::register);
		step("assigned to an owner", this.cast.manager(), this.casework::assign);
		step("intake started and completed", this.cast.caseworker(), () -> {
			this.casework.startIntake();
			this.casework.completeIntake();
		});
		step("everybody screened", this.cast.caseworker(), () -> {
			this.casework.personIds().forEach(this.casework::screen);
			this.casework.completeScreening();
		});
		step("consents recorded", this.cast.caseworker(), () -> {
			this.casework.consentTo("REFERRAL", Cast.HARBOUR);
			List.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
				.forEach((purpose) -> this.casework.consentTo(purpose, ""));
		});
		step("found eligible", this.cast.manager(), this.casework::decide);
	}

	private void refer() {
		PartnerFeed feed = step("a feed opened, besides", this.cast.partner(),
				() -> PartnerFeed.open(this.desk, this.target, this.cast.partner(), Cast.HARBOUR));
		URI referral = step("a referral drafted and sent", this.cast.caseworker(),
				() -> this.casework.refer(Cast.HARBOUR));
		step("the partner's webhook, verified", this.legalAid,
				() -> this.simulator.awaitNotice(this.legalAid, "org.rihla.notice.referralSent.v1"));
		step("the same notice read from the feed, and acknowledged", this.cast.partner(),
				() -> feed.readUntil("org.rihla.notice.referralSent.v1"));
		step("the referral accepted", this.cast.partner(),
				() -> this.desk.act(this.cast.partner(), referral, "accept", Map.of()));
	}

	private PlanWork prepare() {
		PlanWork plan = step("a return plan opened by the event", "system",
				() -> PlanWork.opened(this.desk, this.target, this.cast, this.casework));
		step("facts taken over, money set aside", this.cast.caseworker(), () -> {
			plan.takeOverFacts();
			plan.awaitFunds();
		});
		step("counselled", this.cast.caseworker(), () -> {
			plan.identify();
			plan.counsel();
		});
		step("declared, cooling-off over", this.cast.caseworker(), () -> {
			plan.declare();
			plan.startPreparation();
		});
		step("travel documents issued", this.cast.movements(), plan::obtainDocuments);
		step("exit permitted", this.cast.movements(), plan::permitExit);
		step("fit to travel", this.cast.medical(), plan::examine);
		return plan;
	}

	private void travel(PlanWork plan) {
		String flight = step("a flight planned, seats held", this.cast.movements(), () -> {
			String movement = this.backoffice.flight(20);
			plan.requestSeats(movement);
			return movement;
		});
		step("asked for tickets, money bound", this.cast.payer(), () -> {
			plan.reconfirm(this.cast.caseworker(), "TICKETING");
			plan.requestTicketing();
			plan.commitFunds(this.backoffice);
		});
		step("ticketed", this.cast.movements(), () -> {
			this.backoffice.ticket(flight, plan);
			plan.awaitStatus("TICKETED");
		});
		step("reception asked for and acknowledged", this.cast.receiving(), () -> {
			plan.requestReception();
			plan.acknowledgeReception();
		});
		step("ready", this.cast.movements(), () -> {
			plan.brief();
			plan.checkBeforeEmbarkation();
			plan.markReady();
		});
		step("departed", this.cast.movements(), plan::depart);
	}

	private void arrive(PlanWork plan) {
		step("arrival confirmed by the receiving side", this.cast.receiving(), plan::confirmArrival);
		step("the case shows it", "system", () -> this.casework.awaitStatus("RETURNED"));
		step("the receiving office's webhooks, verified and in order", this.receiver, () -> {
			this.simulator.awaitNotice(this.receiver, "org.rihla.notice.receptionEnded.v1");
			this.simulator.requireOrder(this.receiver);
		});
	}

	private <T> T step(String what, String by, Supplier<T> work) {
		return this.steps.step(what, by, work);
	}

	private void step(String what, String by, Runnable work) {
		this.steps.step(what, by, () -> {
			work.run();
			return what;
		});
	}

}
