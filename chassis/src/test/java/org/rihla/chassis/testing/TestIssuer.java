/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An identity provider double: serves its description and public keys over HTTP on a free
 * loopback port, so that a service checks tokens of {@link Tokens} as it would in
 * earnest.
 */
public final class TestIssuer implements AutoCloseable {

	private final RSAKey rsa;

	private final ECKey ec;

	private final HttpServer server;

	private final Map<String, String> signed = new ConcurrentHashMap<>();

	private TestIssuer(RSAKey rsa, ECKey ec, HttpServer server) {
		this.rsa = rsa;
		this.ec = ec;
		this.server = server;
	}

	/** The one that lives as long as the tests run; {@link Tokens} come from it. */
	public static TestIssuer shared() {
		return Shared.ISSUER;
	}

	/** A further one, with keys of its own. */
	public static TestIssuer start() {
		try {
			RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").algorithm(JWSAlgorithm.RS256).generate();
			ECKey ec = new ECKeyGenerator(Curve.P_256).keyID("ec").algorithm(JWSAlgorithm.ES256).generate();
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			TestIssuer issuer = new TestIssuer(rsa, ec, server);
			server.createContext("/.well-known/openid-configuration",
					(exchange) -> answer(exchange, issuer.description()));
			server.createContext("/jwks", (exchange) -> answer(exchange, new JWKSet(List.of(rsa, ec)).toString(true)));
			server.start();
			return issuer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * For {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}; the {@code iss}
	 * of its tokens.
	 */
	public String uri() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Signs it, unless it has done so before. */
	String signed(JWSObject token, JWSSigner signer) throws JOSEException {
		String content = new String(token.getSigningInput(), StandardCharsets.US_ASCII);
		String known = this.signed.get(content);
		if (known == null) {
			token.sign(signer);
			known = token.serialize();
			this.signed.put(content, known);
		}
		return known;
	}

	RSAKey rsa() {
		return this.rsa;
	}

	ECKey ec() {
		return this.ec;
	}

	private String description() {
		return """
				{"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",
				"authorization_endpoint":"%1$s/authorize","response_types_supported":["code"],
				"subject_types_supported":["public"]}""".formatted(uri());
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, body.length);
		try (exchange) {
			exchange.getResponseBody().write(body);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private static final class Shared {

		private static final TestIssuer ISSUER = start();

	}

}
