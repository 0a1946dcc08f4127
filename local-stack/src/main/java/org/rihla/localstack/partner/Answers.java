/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;

/** What both servers of the simulator answer, and how. */
final class Answers {

	private Answers() {
	}

	static void empty(HttpExchange exchange, int status) throws IOException {
		exchange.sendResponseHeaders(status, -1);
	}

	static void text(HttpExchange exchange, int status, String line) throws IOException {
		write(exchange, status, "text/plain; charset=utf-8", line + "\n");
	}

	static void html(HttpExchange exchange, String page) throws IOException {
		exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
		write(exchange, 200, "text/html; charset=utf-8", page);
	}

	static void json(HttpExchange exchange, String document) throws IOException {
		write(exchange, 200, "application/json", document);
	}

	private static void write(HttpExchange exchange, int status, String type, String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

}
