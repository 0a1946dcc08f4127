/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.rihla.localstack.demo.Backoffice;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.Client;
import org.rihla.localstack.demo.Desk;
import org.rihla.localstack.demo.Household;
import org.rihla.localstack.demo.Human;
import org.rihla.localstack.demo.OwnOffices;
import org.rihla.localstack.demo.PlanWork;
import org.rihla.localstack.demo.Simulator;
import org.rihla.localstack.mail.SentMail;
import org.rihla.systemtests.stack.Http;
import org.rihla.systemtests.stack.Stack;

/**
 * One running Rihla for all scenarios, with money and two partners in it. Scenarios use
 * people of their own and so do not meet.
 */
class World implements AutoCloseable {

	/** The partner that referrals go to. */
	static final String HARBOUR = "harbour-scenarios";

	/** The receiving office. */
	static final String ABIDJAN = "abidjan-scenarios";

	/** A partner that only one story works with, under the id that its login claims. */
	static final String ORCHARD_ID = "0f0e0d0c-0000-7000-8000-000000000002";

	private static final LocalDate BORN = LocalDate.now(ZoneOffset.UTC).minusYears(27).minusDays(40);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final AtomicInteger phones = new AtomicInteger(10_000_000);

	private final Stack stack;

	private final Client client;

	private final Desk desk;

	private final Backoffice backoffice;

	private final Simulator simulator;

	private final EventFeed events;

	World() {
		this(folder(), Clock.systemUTC());
	}

	World(Path folder, Clock clock) {
		this(folder, clock, 500);
	}

	/** With money for so many returns. */
	World(Path folder, Clock clock, int places) {
		this.stack = Stack.start(folder);
		this.client = new Client(Http.client(), this.stack.target().tokens(), this.stack.login(), PATIENCE);
		this.desk = new Desk(this.client, clock);
		this.backoffice = new Backoffice(this.desk, this.stack.target(), Cast.ofRabat());
		this.simulator = new Simulator(Http.client(), this.stack.target());
		this.events = new EventFeed(this.stack.kafka());
		if (places > 0) {
			this.backoffice.agreement(places);
		}
		this.backoffice.partner(Cast.HARBOUR, "Harbour Legal-Aid Association", "LEGAL_AID", "LEGAL");
		this.backoffice.partner(Cast.ABIDJAN, "Receiving office Abidjan", "RECEIVING_OFFICE", "OTHER");
		this.backoffice.subscribe("pa.harbour.1", Cast.HARBOUR, HARBOUR, this.simulator);
		this.backoffice.subscribe("pa.abidjan.1", Cast.ABIDJAN, ABIDJAN, this.simulator);
	}

	static Path folder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target", "scenarios")).toAbsolutePath(),
					"world-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Someone who does what he is told, on the version of the thing as it is now. */
	Actor as(String user) {
		return new Actor(user, this.client, this.stack.target());
	}

	/**
	 * A case to be worked on by the book, for an adult from Côte d'Ivoire who is alone.
	 */
	CaseWork adultAlone() {
		return group(List.of(human(BORN)));
	}

	CaseWork group(List<Human> people) {
		return new CaseWork(this.desk, this.stack.target(), new Household(people, "CI"), Cast.ofRabat());
	}

	/** Nobody has this person's name or telephone. */
	Human human(LocalDate born) {
		int number = this.phones.incrementAndGet();
		String name = "Zol" + letters(number) + " Quem" + letters(number * 31);
		return new Human(name, "Latn", "M", born, "CI", "fr", "+2126" + number);
	}

	private static String letters(int number) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number; rest > 0; rest /= 20) {
			letters.append("bcdfghjklmnprstvwxzy".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
		}
		return letters.toString();
	}

	/** The plan that the decision on eligibility has opened. */
	PlanWork planOf(CaseWork casework) {
		return PlanWork.opened(this.desk, this.stack.target(), Cast.ofRabat(), casework);
	}

	/** The plan in which this part of a group goes on. */
	PlanWork planOf(CaseWork part, String planId) {
		return new PlanWork(this.desk, this.stack.target(), Cast.ofRabat(), part, planId);
	}

	/** Offices of our own with mailboxes. */
	OwnOffices offices() {
		return new OwnOffices(this.desk, this.stack.target(), Cast.ofRabat(), this.stack.mails());
	}

	/** The mail that tells a role of an office this. */
	SentMail awaitMail(String office, String role, String text) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> mail(office, role, text), Optional::isPresent)
			.orElseThrow();
	}

	/** The same, if it was sent already. */
	final Optional<SentMail> mail(String office, String role, String text) {
		return this.stack.mails()
			.to(OwnOffices.address(office, role))
			.stream()
			.filter((mail) -> mail.text().contains(text))
			.findFirst();
	}

	Backoffice backoffice() {
		return this.backoffice;
	}

	Simulator simulator() {
		return this.simulator;
	}

	Stack stack() {
		return this.stack;
	}

	/** What happens, and has happened, under any of these ids. */
	Trail trail(String... ids) {
		return this.events.trail(List.of(ids));
	}

	/** The time by which people and services work here. */
	Instant now() {
		return this.desk.now();
	}

	/** Subject of a user at the identity provider. */
	String subject(String user) {
		return this.desk.subject(user);
	}

	/** Address of a thing in case-service. */
	URI cases(String path) {
		return URI.create(this.stack.target().cases() + path);
	}

	@Override
	public void close() {
		this.events.close();
		this.stack.close();
	}

}
