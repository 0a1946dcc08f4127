/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for a service program: it says what it was told, and that it is ready. One
 * class, so that it fits a jar.
 */
final class FakeService {

	private FakeService() {
	}

	static void main(String[] arguments) throws Exception {
		System.out.println(String.join(" ", arguments));
		int port = Stream.of(arguments)
			.filter((argument) -> argument.startsWith("--management.server.port="))
			.mapToInt((argument) -> Integer.parseInt(argument.substring(argument.indexOf('=') + 1)))
			.findFirst()
			.orElseThrow();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
		server.createContext("/actuator/health/readiness", (exchange) -> {
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
	}

}
