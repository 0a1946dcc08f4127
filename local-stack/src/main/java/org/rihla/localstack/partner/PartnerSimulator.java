/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * Partners' servers for laptops, tests and demonstrations: an HTTPS port that takes
 * webhooks, and a plain HTTP port that shows and steers what happens there.
 */
public final class PartnerSimulator implements AutoCloseable {

	private final HttpsServer hooks;

	private final HttpServer control;

	private final Behaviours behaviours;

	private final Path authority;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private PartnerSimulator(HttpsServer hooks, HttpServer control, Behaviours behaviours, Path authority) {
		this.hooks = hooks;
		this.control = control;
		this.behaviours = behaviours;
		this.authority = authority;
	}

	/**
	 * Starts both ports and returns when they listen.
	 * @param directory keeps certificate, secrets and journal between starts
	 * @param hooksPort of 127.0.0.1 for webhooks; 0 draws a free one
	 * @param controlPort of 127.0.0.1 for people and tests; 0 draws a free one
	 * @return the running simulator
	 * @throws IOException when the directory cannot be used or a port is taken
	 */
	public static PartnerSimulator start(Path directory, int hooksPort, int controlPort) throws IOException {
		PartnerCertificate certificate = PartnerCertificate.in(directory, Instant.now());
		PartnerSecrets secrets = new PartnerSecrets(directory.resolve("secrets.json"),
				new PartnerClock(directory.resolveSibling("clock-ahead")));
		HookJournal journal = new HookJournal(directory.resolve("webhooks.jsonl"));
		Behaviours behaviours = new Behaviours();
		HttpsServer hooks = HttpsServer.create(loopback(hooksPort), 0);
		hooks.setHttpsConfigurator(new HttpsConfigurator(certificate.tls()));
		hooks.createContext("/", new HookEndpoint(secrets, behaviours, journal));
		HttpServer control = HttpServer.create(loopback(controlPort), 0);
		control.createContext("/", new SimulatorControl(secrets, behaviours, journal));
		PartnerSimulator simulator = new PartnerSimulator(hooks, control, behaviours, certificate.authority());
		simulator.listen();
		return simulator;
	}

	private static InetSocketAddress loopback(int port) {
		return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
	}

	private void listen() {
		this.hooks.setExecutor(this.threads);
		this.control.setExecutor(this.threads);
		this.hooks.start();
		this.control.start();
	}

	/**
	 * The endpoint to register for a partner.
	 * @param partner a name of letters, digits and hyphens, such as {@code harbour}
	 * @return its https address
	 */
	public URI hookOf(String partner) {
		return URI.create("https://127.0.0.1:" + this.hooks.getAddress().getPort() + "/hooks/" + partner);
	}

	/**
	 * Where to hand over secrets and look at deliveries.
	 * @return the http address, without a path
	 */
	public URI control() {
		return URI.create("http://127.0.0.1:" + this.control.getAddress().getPort());
	}

	/**
	 * What a sender must trust: {@code rihla.webhooks.trust-certificates} of
	 * notification-service.
	 * @return a PEM file with one certificate
	 */
	public Path authority() {
		return this.authority;
	}

	@Override
	public void close() {
		this.behaviours.close();
		this.hooks.stop(0);
		this.control.stop(0);
		this.threads.shutdownNow();
	}

}
