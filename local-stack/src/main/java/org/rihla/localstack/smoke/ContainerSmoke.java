/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.rihla.localstack.demo.DemoFailed;
import org.rihla.localstack.demo.SmokeJourney;
import org.rihla.localstack.partner.PartnerSimulator;

/**
 * A program for a container that shares the loopback of notification-service: it plays
 * the partners there and drives one journey through the edge. With the argument
 * {@code certificate} it only makes the partners' certificate, which notification-service
 * has to know before it starts.
 */
public final class ContainerSmoke {

	private static final int HOOKS = 8443;

	private ContainerSmoke() {
	}

	static void main(String[] args) throws IOException {
		ContainerSettings settings = ContainerSettings.of(System.getenv());
		if (args.length == 1 && args[0].equals("certificate")) {
			PartnerSimulator.start(settings.folder(), 0, 0).close();
			return;
		}
		System.exit(run(settings) ? 0 : 1);
	}

	private static boolean run(ContainerSettings settings) throws IOException {
		try (PartnerSimulator partners = PartnerSimulator.start(settings.folder(), HOOKS, 0);
				HttpClient http = HttpClient.newBuilder()
					.version(HttpClient.Version.HTTP_1_1)
					.connectTimeout(Duration.ofSeconds(5))
					.sslContext(EdgeTrust.of(settings.authority()))
					.build()) {
			SmokeJourney journey = new SmokeJourney(http,
					settings.target(URI.create("https://127.0.0.1:" + HOOKS), partners.control()), settings.login());
			String end = "The journey went through.";
			try {
				journey.run();
				return true;
			}
			catch (DemoFailed ex) {
				end = "The journey stopped: " + ex.getMessage();
				return false;
			}
			finally {
				journey.steps().print(System.out);
				System.out.println("\n" + end);
			}
		}
	}

	/** Reads a secret file, without the line end that an editor leaves. */
	static String secret(Map<String, String> environment, String name) throws IOException {
		return Files.readString(Path.of(environment.getOrDefault(name, ""))).strip();
	}

}
