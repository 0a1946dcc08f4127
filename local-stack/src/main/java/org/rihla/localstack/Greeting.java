/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.PrintStream;
import java.util.Map;

import org.rihla.localstack.identity.DemoUser;
import org.rihla.localstack.identity.DemoUsers;
import org.rihla.localstack.service.Service;

/**
 * What is said when everything is up: to people addresses, logins and the first thing to
 * try; to programs one line.
 */
record Greeting(Infrastructure infrastructure, Options options) {

	private static final String FIRST_USER = "cw.rabat.1";

	void print(PrintStream out) {
		out.println(this.options.forPrograms() ? line() : text());
	}

	/** {@code READY} and name=value pairs, separated by blanks. */
	private String line() {
		return "READY kafka=%s store=%s issuer=%s smtp=127.0.0.1:%d hooks=%s simulator=%s authority=%s".formatted(
				this.infrastructure.kafka().bootstrapServers(), this.infrastructure.store().connectionString(),
				this.infrastructure.identity().issuer(), this.infrastructure.mail().port(),
				this.infrastructure.partners().hookOf(""), this.infrastructure.partners().control(),
				this.infrastructure.partners().authority());
	}

	private String text() {
		Map<String, String> passwords = this.infrastructure.identity().passwords();
		StringBuilder text = new StringBuilder("""

				Demonstration only: invented people, passwords of this machine, nothing leaves it.

				Logins: user name (OAuth client id), password (its secret), part, office
				""");
		DemoUsers.all().forEach((user) -> text.append(login(user, passwords)).append('\n'));
		text.append("\nA token for five minutes\n  curl -s -u %s:%s -d grant_type=client_credentials %s/oauth2/token\n"
			.formatted(FIRST_USER, passwords.get(FIRST_USER), this.infrastructure.identity().issuer()));
		return text.append("\nAddresses\n")
			.append(addresses())
			.append("\n./run events, in another terminal, shows what the services tell each other.")
			.append("\nCtrl-C or ./run stop ends it; starting again finds the same data.")
			.toString();
	}

	private static String login(DemoUser user, Map<String, String> passwords) {
		String office = (user.office() != null) ? " " + user.office() : "";
		return "  %-14s %s  %s%s".formatted(user.name(), passwords.get(user.name()), String.join(" ", user.roles()),
				office);
	}

	private String addresses() {
		StringBuilder addresses = new StringBuilder();
		if (this.options.services()) {
			for (Service service : Service.values()) {
				addresses.append(address(service.label(), "http://127.0.0.1:" + this.options.ports().of(service)));
			}
		}
		return addresses.append(address("Identity provider", this.infrastructure.identity().issuer()))
			.append(address("Webhooks received", this.infrastructure.partners().control()))
			.append(address("Mails sent", this.infrastructure.mail().directory()))
			.append(address("Kafka", this.infrastructure.kafka().bootstrapServers()))
			.append(address("Store", this.infrastructure.store().connectionString()))
			.append(address("Logs", this.options.data().resolve("logs")))
			.toString();
	}

	private static String address(String name, Object where) {
		return "  %-20s %s\n".formatted(name, where);
	}

}
