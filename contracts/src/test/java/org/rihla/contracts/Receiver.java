/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.math.BigInteger;

/**
 * A receiver of webhooks written from the specification alone, with nothing but the JDK:
 * the independent judge of the vectors. Source: Standard Webhooks 1.0.0.
 *
 * @param keys what it trusts: secrets ({@code whsec_}, or bare) and public keys
 * ({@code whpk_})
 */
record Receiver(List<String> keys) {

	private static final long TOLERANCE_SECONDS = 300;

	boolean accepts(Map<String, String> headers, String body, long now) throws GeneralSecurityException {
		Map<String, String> byName = headers.entrySet()
			.stream()
			.collect(Collectors.toMap((header) -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
		String id = byName.getOrDefault("webhook-id", "");
		String time = byName.getOrDefault("webhook-timestamp", "");
		if (id.isEmpty() || !time.matches("\\d{1,12}") || Math.abs(now - Long.parseLong(time)) > TOLERANCE_SECONDS) {
			return false;
		}
		byte[] content = (id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8);
		for (String signature : byName.getOrDefault("webhook-signature", "").split(" ")) {
			for (String key : this.keys) {
				if (matches(signature, key, content)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean matches(String signature, String key, byte[] content) throws GeneralSecurityException {
		if (key.startsWith("whpk_")) {
			return signature.startsWith("v1a,") && verifies(publicKey(key.substring("whpk_".length())), content,
					signature.substring("v1a,".length()));
		}
		return MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8),
				hmac(key, content).getBytes(StandardCharsets.UTF_8));
	}

	/** The {@code v1} signature of some content. */
	static String hmac(String secret, byte[] content) throws GeneralSecurityException {
		byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
	}

	/** An Ed25519 key out of its 32 bytes: y, little-endian, its last bit being x's. */
	static PublicKey publicKey(String base64) throws GeneralSecurityException {
		byte[] raw = Base64.getDecoder().decode(base64);
		byte[] y = new byte[raw.length];
		for (int i = 0; i < raw.length; i++) {
			y[i] = raw[raw.length - 1 - i];
		}
		boolean oddX = (y[0] & 0x80) != 0;
		y[0] &= 0x7f;
		EdECPoint point = new EdECPoint(oddX, new BigInteger(1, y));
		return KeyFactory.getInstance("Ed25519")
			.generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
	}

	private static boolean verifies(PublicKey key, byte[] content, String base64) throws GeneralSecurityException {
		Signature signature = Signature.getInstance("Ed25519");
		signature.initVerify(key);
		signature.update(content);
		return signature.verify(Base64.getDecoder().decode(base64));
	}

}
