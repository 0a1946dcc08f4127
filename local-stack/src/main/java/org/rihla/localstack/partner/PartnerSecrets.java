/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.rihla.localstack.folder.OwnerOnlyFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The signing secrets that partners were shown once. Several may be live at a time, as
 * during a rotation; they survive a restart.
 */
class PartnerSecrets {

	private static final TypeReference<Map<String, Set<String>>> SECRETS = new TypeReference<>() {
	};

	private final Path file;

	private final Map<String, Set<String>> secrets = new TreeMap<>();

	private final PartnerClock clock;

	private final JsonMapper json = new JsonMapper();

	PartnerSecrets(Path file, PartnerClock clock) throws IOException {
		this.file = file;
		this.clock = clock;
		if (Files.exists(file)) {
			this.json.readValue(Files.readString(file), SECRETS)
				.forEach((partner, known) -> this.secrets.put(partner, new LinkedHashSet<>(known)));
		}
	}

	synchronized void add(String partner, String secret) throws IOException {
		verifier(secret);
		this.secrets.computeIfAbsent(partner, (_) -> new LinkedHashSet<>()).add(secret);
		OwnerOnlyFile.write(this.file, this.json.writeValueAsString(this.secrets));
	}

	synchronized void forget(String partner) throws IOException {
		this.secrets.remove(partner);
		OwnerOnlyFile.write(this.file, this.json.writeValueAsString(this.secrets));
	}

	/** Asks the official Standard Webhooks library, with each secret in turn. */
	boolean verify(String partner, Map<String, List<String>> headers, byte[] body) {
		String payload = new String(body, StandardCharsets.UTF_8);
		return known(partner).stream().anyMatch((secret) -> verifies(secret, headers, payload));
	}

	private synchronized List<String> known(String partner) {
		return List.copyOf(this.secrets.getOrDefault(partner, Set.of()));
	}

	private boolean verifies(String secret, Map<String, List<String>> headers, String payload) {
		try {
			Webhook webhook = verifier(secret);
			webhook.verify(payload, this.clock.asToday(headers, webhook, payload));
			return true;
		}
		catch (WebhookVerificationException | RuntimeException _) {
			return false;
		}
	}

	private static Webhook verifier(String secret) {
		if (!secret.startsWith("whsec_")) {
			throw new IllegalArgumentException("A secret begins with whsec_");
		}
		try {
			return new Webhook(secret);
		}
		catch (EmptyWebhookSecretException ex) {
			throw new IllegalArgumentException("The secret is empty", ex);
		}
	}

}
