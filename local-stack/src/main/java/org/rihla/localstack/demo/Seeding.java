/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Brings demonstration cases into an empty Rihla, through the public APIs. */
public final class Seeding {

	private static final long SAME_PEOPLE = 2022;

	private static final int AT_ONCE = 6;

	/** For so many cases the demonstration agreements have enough. */
	private static final int DONORS_PAY = 120;

	private final Target target;

	private final Desk desk;

	private final Cast cast = Cast.ofRabat();

	private final Backoffice backoffice;

	private final Simulator simulator;

	/** Into a running Rihla. */
	public Seeding(HttpClient http, Target target, Login login) {
		this.target = target;
		this.desk = new Desk(new Client(http, target.tokens(), login, Duration.ofMinutes(3)));
		this.backoffice = new Backoffice(this.desk, target, this.cast);
		this.simulator = new Simulator(http, target);
	}

	/**
	 * Seeds.
	 * @param cases how many
	 * @param progress told how many are done
	 * @return how many cases met which fate
	 * @throws DemoFailed when one of them could not be brought in
	 */
	public Map<String, Integer> run(int cases, IntConsumer progress) {
		new DonorAgreements(this.desk, this.target, this.cast).bringIn();
		if (cases > DONORS_PAY) {
			this.backoffice.agreement(5 * cases);
		}
		subscribe("pa.harbour.1", Cast.HARBOUR, "Harbour Legal-Aid Association", "LEGAL_AID", "LEGAL", "harbour");
		subscribe("pa.abidjan.1", Cast.ABIDJAN, "Receiving office Abidjan", "RECEIVING_OFFICE", "OTHER", "abidjan");
		Households households = new Households(SAME_PEOPLE, LocalDate.now(ZoneOffset.UTC));
		AtomicInteger done = new AtomicInteger();
		List<Future<?>> work = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int i = 0; i < cases; i++) {
				CaseWork casework = new CaseWork(this.desk, this.target, households.next(), this.cast);
				Fate fate = Fate.of(i);
				work.add(workers.submit(() -> {
					live(casework, fate);
					progress.accept(done.incrementAndGet());
				}));
			}
			work.forEach(Seeding::await);
		}
		return fates(cases);
	}

	private static Map<String, Integer> fates(int cases) {
		Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
		for (int i = 0; i < cases; i++) {
			fates.merge(Fate.of(i), 1, Integer::sum);
		}
		Map<String, Integer> named = new LinkedHashMap<>();
		fates.forEach((fate, count) -> named.put(fate.name(), count));
		return named;
	}

	private void subscribe(String user, String partnerId, String name, String kind, String service, String hook) {
		this.backoffice.partner(partnerId, name, kind, service);
		this.backoffice.subscribe(user, partnerId, hook, this.simulator);
	}

	private void live(CaseWork casework, Fate fate) {
		casework.register();
		casework.assign();
		if (fate == Fate.CONTACT_LOST) {
			return;
		}
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach(casework::screen);
		casework.completeScreening();
		casework.consentTo("REFERRAL", Cast.HARBOUR);
		if (fate == Fate.NOT_ELIGIBLE) {
			casework.refuse();
			return;
		}
		casework.decide();
		casework.refer(Cast.HARBOUR);
		returnHome(casework, fate);
	}

	private void returnHome(CaseWork casework, Fate fate) {
		PlanWork plan = PlanWork.opened(this.desk, this.target, this.cast, casework);
		plan.takeOverFacts();
		plan.awaitFunds();
		plan.identify();
		plan.counsel();
		if (fate == Fate.WAITING) {
			return;
		}
		List.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
			.forEach((purpose) -> casework.consentTo(purpose, ""));
		plan.declare();
		plan.startPreparation();
		plan.obtainDocuments();
		plan.permitExit();
		plan.examine();
		String flight = this.backoffice.flight(plan.places());
		plan.requestSeats(flight);
		plan.reconfirm(this.cast.caseworker(), "TICKETING");
		plan.requestReception();
		plan.acknowledgeReception();
		if (fate == Fate.WITHDRAWN) {
			plan.withdraw();
			return;
		}
		fly(casework, plan, flight, fate);
	}

	private void fly(CaseWork casework, PlanWork plan, String flight, Fate fate) {
		plan.requestTicketing();
		plan.commitFunds(this.backoffice);
		this.backoffice.ticket(flight, plan);
		plan.awaitStatus("TICKETED");
		plan.brief();
		plan.checkBeforeEmbarkation();
		plan.markReady();
		plan.depart();
		if (fate == Fate.RETURNED) {
			plan.confirmArrival();
			casework.awaitStatus("RETURNED");
		}
	}

	private static void await(Future<?> work) {
		try {
			work.get();
		}
		catch (ExecutionException ex) {
			throw new DemoFailed(String.valueOf(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DemoFailed("Interrupted");
		}
	}

}
