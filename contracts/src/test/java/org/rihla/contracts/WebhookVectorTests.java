/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookVectorTests {

	private static final JsonNode VECTORS = Contracts.json("webhooks/vectors.json");

	private static final byte[] CONTENT = (text("/id") + "." + VECTORS.path("timestamp").asLong() + "." + text("/body"))
		.getBytes(StandardCharsets.UTF_8);

	static Stream<Arguments> cases() {
		return VECTORS.path("cases").valueStream().map((one) -> Arguments.of(one.path("name").asString(), one));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void areJudgedAsTheySay(String name, JsonNode one) throws Exception {
		List<String> keys = one.path("keys").valueStream().map(JsonNode::asString).toList();
		Map<String, String> headers = one.path("headers")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, (header) -> header.getValue().asString()));

		boolean accepted = new Receiver(keys).accepts(headers, one.path("body").asString(), one.path("now").asLong());

		assertThat(accepted).isEqualTo(one.path("verifies").asBoolean());
	}

	@Test
	void theSecretMakesTheSymmetricSignature() throws Exception {
		assertThat(Receiver.hmac(text("/v1/secret"), CONTENT)).isEqualTo(text("/v1/signature"));
	}

	@Test
	void thePrivateKeyMakesTheAsymmetricSignature() throws Exception {
		Signature signature = Signature.getInstance("Ed25519");
		signature.initSign(privateKey());
		signature.update(CONTENT);

		assertThat("v1a," + Base64.getEncoder().encodeToString(signature.sign())).isEqualTo(text("/v1a/signature"));
	}

	@Test
	void thePrivateKeyIsSeedAndPublicKey() {
		byte[] both = privateBytes();

		assertThat(both).hasSize(64);
		assertThat("whpk_" + Base64.getEncoder().encodeToString(Arrays.copyOfRange(both, 32, 64)))
			.isEqualTo(text("/v1a/publicKey"));
	}

	/** RFC 8037 for the form, RFC 7638 for the thumbprint. */
	@Test
	void theJwkIsThePublicKeyUnderItsThumbprint() throws Exception {
		String x = text("/v1a/jwk/x");
		String canonical = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
		byte[] thumbprint = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

		assertThat(Base64.getUrlDecoder().decode(x)).isEqualTo(Arrays.copyOfRange(privateBytes(), 32, 64));
		assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(thumbprint)).isEqualTo(text("/v1a/jwk/kid"));
	}

	private static PrivateKey privateKey() throws Exception {
		byte[] seed = Arrays.copyOf(privateBytes(), 32);
		return KeyFactory.getInstance("Ed25519")
			.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
	}

	private static byte[] privateBytes() {
		return Base64.getDecoder().decode(text("/v1a/privateKey").replaceFirst("^whsk_", ""));
	}

	private static String text(String pointer) {
		return VECTORS.at(pointer).asString();
	}

}
