/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * A partner's HTTPS server inside the test: answers 204 on every path, or what the test
 * wants of that path. Whatever comes to a path of which it knows a secret is shown to the
 * official library, whether the test asks for that or not.
 */
public final class HookReceiver implements AutoCloseable {

	private final HttpsServer server;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private final Map<String, Reply> replies = new ConcurrentHashMap<>();

	private final Map<String, Set<String>> secrets = new HashMap<>();

	private final List<Received> unproven = new ArrayList<>();

	private HookReceiver(HttpsServer server) {
		this.server = server;
	}

	/** With a certificate for 127.0.0.1. */
	public static HookReceiver start() throws IOException {
		return start("loopback");
	}

	static HookReceiver start(String certificate) throws IOException {
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
		server.setHttpsConfigurator(new HttpsConfigurator(TestCertificates.server(certificate)));
		HookReceiver receiver = new HookReceiver(server);
		server.createContext("/", receiver::handle);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.start();
		return receiver;
	}

	/** Where a path of it is. */
	public URI url(String path) {
		return URI.create("https://127.0.0.1:" + port() + path);
	}

	/** Its port. */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/** From now on, this is what the path answers. */
	public void on(String path, Reply reply) {
		this.replies.put(path, reply);
	}

	/** What came to a path, in order of arrival. */
	public List<Received> at(String path) {
		return this.received.stream().filter((each) -> each.path().equals(path)).toList();
	}

	/** What was shown once to the subscriber of a path; an older one stays known. */
	public synchronized void trust(String path, String secret) {
		this.secrets.computeIfAbsent(path, (_) -> new HashSet<>()).add(secret);
		this.unproven.removeIf(this::isProven);
	}

	/** What came with no signature of its path's subscriber, and is forgotten by this. */
	public synchronized List<Received> takeForged() {
		List<Received> forged = this.unproven.stream().filter((each) -> this.secrets.containsKey(each.path())).toList();
		this.unproven.removeAll(forged);
		return forged;
	}

	private synchronized void prove(Received request) {
		if (!isProven(request)) {
			this.unproven.add(request);
		}
	}

	private boolean isProven(Received request) {
		return this.secrets.getOrDefault(request.path(), Set.of()).stream().anyMatch(request::isSignedWith);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
			Received request = new Received(exchange.getRequestURI().getPath(), headers,
					exchange.getRequestBody().readAllBytes(), System.nanoTime());
			this.received.add(request);
			prove(request);
			this.replies.getOrDefault(request.path(), HookReceiver::take).answer(request, exchange);
		}
	}

	/** Answers 204. */
	public static void take(Received request, HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(204, -1);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/** One request. */
	public record Received(String path, Map<String, String> headers, byte[] body, long nanos) {

		/** Whether the official library takes it with this secret. */
		public boolean isSignedWith(String secret) {
			return OfficialLibrary.takes(this, secret);
		}

		/** The body as text. */
		public String text() {
			return new String(this.body, java.nio.charset.StandardCharsets.UTF_8);
		}

	}

	/** What to answer. */
	@FunctionalInterface
	public interface Reply {

		/** Writes the answer, or fails as the test wishes. */
		void answer(Received request, HttpExchange exchange) throws IOException;

		/** Answers with a status and no body. */
		static Reply status(int status) {
			return (_, exchange) -> exchange.sendResponseHeaders(status, -1);
		}

	}

}
