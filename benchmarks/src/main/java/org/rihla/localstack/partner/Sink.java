/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Many endpoints in one server: good ones, and one bad kind for each path. */
public final class Sink implements AutoCloseable {

	private static final int WAITING_CONNECTIONS = 1024;

	private static final int SLOW_SECONDS = 15;

	private static final int HUGE = 10 * 1024 * 1024;

	private final HttpsServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final PartnerCertificate certificate;

	private final Consumer<byte[]> taken;

	private Sink(HttpsServer server, PartnerCertificate certificate, Consumer<byte[]> taken) {
		this.server = server;
		this.certificate = certificate;
		this.taken = taken;
	}

	/**
	 * @param taken hears each body that comes to a good endpoint, as it comes
	 */
	public static Sink start(Path folder, Consumer<byte[]> taken) throws IOException {
		PartnerCertificate certificate = PartnerCertificate.in(folder, Instant.now());
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0),
				WAITING_CONNECTIONS);
		server.setHttpsConfigurator(new HttpsConfigurator(certificate.tls()));
		Sink sink = new Sink(server, certificate, taken);
		server.createContext("/good/", sink::take);
		server.createContext("/slow/", sink::takeLate);
		server.createContext("/busy/", (exchange) -> answer(exchange, 429, "Retry-After", "5"));
		server.createContext("/moved/", (exchange) -> answer(exchange, 302, "Location", "https://127.0.0.1/"));
		server.createContext("/huge/", Sink::sendMuch);
		server.setExecutor(sink.threads);
		server.start();
		return sink;
	}

	/** An endpoint of a kind. */
	public URI url(String kind, int number) {
		return URI.create("https://127.0.0.1:" + port() + "/" + kind + "/" + number);
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	/** Whom a sender must believe. */
	public Path authority() {
		return this.certificate.authority();
	}

	/** The same for a client of the Java platform. */
	public SSLContext trust() {
		try (InputStream pem = Files.newInputStream(authority())) {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			trusted.setCertificateEntry("authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
			TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			factory.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, factory.getTrustManagers(), null);
			return context;
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void take(HttpExchange exchange) throws IOException {
		this.taken.accept(exchange.getRequestBody().readAllBytes());
		answer(exchange, 204, "X-Taken", "yes");
	}

	private void takeLate(HttpExchange exchange) throws IOException {
		try {
			this.closed.await(SLOW_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		answer(exchange, 204, "X-Taken", "late");
	}

	private static void sendMuch(HttpExchange exchange) throws IOException {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			exchange.sendResponseHeaders(200, HUGE);
			exchange.getResponseBody().write(new byte[HUGE]);
		}
	}

	private static void answer(HttpExchange exchange, int status, String header, String value) throws IOException {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			exchange.getResponseHeaders().set(header, value);
			exchange.sendResponseHeaders(status, -1);
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
