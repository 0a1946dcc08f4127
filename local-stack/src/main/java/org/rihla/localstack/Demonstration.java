/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.Client;
import org.rihla.localstack.demo.DemoFailed;
import org.rihla.localstack.demo.Desk;
import org.rihla.localstack.demo.Login;
import org.rihla.localstack.demo.OtherPartners;
import org.rihla.localstack.demo.OwnOffices;
import org.rihla.localstack.demo.Seeding;
import org.rihla.localstack.demo.SmokeJourney;
import org.rihla.localstack.demo.Target;
import org.rihla.localstack.mail.SentMails;
import org.rihla.localstack.service.Service;
import org.rihla.localstack.start.PartFailed;

/** What is done with a stack that is up: the smoke journey, or demonstration cases. */
final class Demonstration {

	private static final int BAR = 40;

	private final Options options;

	private final Progress progress;

	private final Target target;

	private final Login login;

	private final SentMails mails;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	Demonstration(Infrastructure infrastructure, Options options, Progress progress) {
		this.options = options;
		this.progress = progress;
		this.target = new Target(at(Service.CASE), at(Service.RETURN), at(Service.NOTIFICATION),
				URI.create(infrastructure.identity().issuer() + "/oauth2/token"),
				URI.create("https://127.0.0.1:" + options.ports().hooks()), infrastructure.partners().control());
		this.mails = new SentMails(infrastructure.mail().directory());
		Map<String, String> passwords = infrastructure.identity().passwords();
		this.login = (user) -> new Login.Form(user + ":" + passwords.get(user), "grant_type=client_credentials");
	}

	private URI at(Service service) {
		return URI.create("http://127.0.0.1:" + this.options.ports().of(service));
	}

	/** The whole journey once; prints what was done, and whether it went through. */
	boolean smoke(PrintStream out) {
		SmokeJourney journey = new SmokeJourney(this.http, this.target, this.login);
		try {
			journey.run();
			journey.steps().print(out);
			out.println("\nThe journey went through.");
			return true;
		}
		catch (DemoFailed ex) {
			journey.steps().print(out);
			out.println("\nThe journey stopped: " + ex.getMessage());
			return false;
		}
	}

	/** Brings the cases in once; a data folder that has them keeps them. */
	void seed() throws IOException {
		Path done = this.options.data().resolve("seeded");
		int cases = this.options.demo().cases();
		if (cases == 0 || Files.exists(done)) {
			return;
		}
		this.progress.line("Bringing %d demonstration cases in", cases);
		try {
			openOffices();
			OtherPartners others = new OtherPartners(this.http, this.target, this.login);
			others.open();
			Map<String, Integer> fates = new Seeding(this.http, this.target, this.login).run(cases,
					(count) -> bar(count, cases));
			others.refer();
			Files.writeString(done, fates + "\n");
			this.progress.line("Brought in: %s", fates);
			this.progress.line("Of the partners, Compass answers late, Cedar not at all, and Bridge reads a feed");
		}
		catch (DemoFailed ex) {
			throw new PartFailed("Demonstration cases", ex);
		}
	}

	private void openOffices() {
		Desk desk = new Desk(new Client(this.http, this.target.tokens(), this.login, Duration.ofMinutes(1)));
		OwnOffices offices = new OwnOffices(desk, this.target, Cast.ofRabat(), this.mails);
		offices.open("RBA", "fr", List.of("caseworker", "protection-officer", "movements-officer",
				"reintegration-officer", "programme-manager", "finance-officer", "data-protection-officer", "ops"));
		offices.open("CAS", "ar", List.of("caseworker", "protection-officer", "movements-officer",
				"reintegration-officer", "programme-manager", "finance-officer"));
		offices.open("ABJ", "fr", List.of("reintegration-officer", "programme-manager"));
	}

	/** A line at each twentieth part. */
	private void bar(int count, int cases) {
		int step = Math.max(1, cases / 20);
		if (count % step == 0 || count == cases) {
			int full = BAR * count / cases;
			this.progress.line("  [%s%s] %d/%d", "#".repeat(full), " ".repeat(BAR - full), count, cases);
		}
	}

}
