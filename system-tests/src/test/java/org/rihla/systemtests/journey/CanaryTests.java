/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.Client;
import org.rihla.localstack.demo.SmokeJourney;
import org.rihla.systemtests.stack.Http;
import org.rihla.systemtests.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person whose name nobody else has goes through the API; the name is then looked for,
 * in every form it could take, in everything that the stack has written.
 */
class CanaryTests {

	private static final String LATIN = "Xanthippe Quorrelwyck";

	private static final String ARABIC = "زنثيبا قورلويك";

	private static final String PHONE = "+212699887766";

	@TempDir
	private Path data;

	@Test
	void nameAndPhoneStandNowhereButInTheAnswerOfTheApi() throws IOException {
		try (Stack stack = Stack.start(this.data, 1)) {
			Client client = new Client(Http.client(), stack.target().tokens(), stack.login(), Duration.ofSeconds(20));
			URI cases = URI.create(stack.target().cases() + "/cases");

			Answer registered = client.post("cw.rabat.1", cases, canary());
			client.post("cw.rabat.1", cases, Map.of("channel", LATIN));
			client.post("cw.rabat.1", URI.create(cases + "/" + registered.text("caseId") + "/start-intake"), Map.of());
			new SmokeJourney(Http.client(), stack.target(), stack.login()).run();
			stack.awaitRest(Duration.ofMinutes(1));

			assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
			String address = cases + "/" + registered.text("caseId");
			assertThat(client.get("cw.rabat.1", URI.create(address)).body().toString()).contains(LATIN, ARABIC, PHONE);
		}
		assertThat(written()).isNotEmpty();
		assertThat(hits()).isEmpty();
	}

	@Test
	void isFoundWhenItIsThere() throws IOException {
		Files.writeString(this.data.resolve("planted.log"), "x" + PHONE + "y");
		Files.write(this.data.resolve("planted.bin"), ARABIC.getBytes(StandardCharsets.UTF_16LE));

		assertThat(hits()).hasSize(2);
	}

	private static Map<String, Object> canary() {
		Map<String, Object> details = Map.of("names",
				List.of(Map.of("text", LATIN, "script", "Latn", "kind", "FULL"),
						Map.of("text", ARABIC, "script", "Arab", "kind", "FULL")),
				"sex", "F", "birthDate", Map.of("value", "1991-02-03", "basis", "DECLARED"), "nationalities",
				List.of("CI"), "identityConfidence", "DECLARED", "languages", List.of("fr"), "legalStatus", "IRREGULAR",
				"protectionClaim", "NONE");
		Map<String, Object> consent = Map.of("categories", List.of("IDENTITY"), "language", "fr", "textVersion",
				"consent/1", "how", "SIGNED", "givenBy", "SELF");
		return Map.of(
				"channel", "WALK_IN", "countryOfReturn", "CI", "urgent", false, "persons", List.of(Map.of("details",
						details, "contactRules", List.of(Map.of("kind", "PHONE", "value", PHONE, "safe", true,
								"mayLeaveMessage", false, "doNotContact", false)),
						"processingConsent", consent)),
				"relationships", List.of());
	}

	private List<Path> written() {
		try (Stream<Path> files = Files.walk(this.data)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> hits() throws IOException {
		List<String> hits = new ArrayList<>();
		for (Path file : written()) {
			String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			for (String form : forms()) {
				if (content.contains(form)) {
					hits.add(this.data.relativize(file).toString());
					break;
				}
			}
		}
		return hits;
	}

	/** As ISO-8859-1 text, so that any bytes can be looked for. */
	private static List<String> forms() {
		List<String> forms = new ArrayList<>();
		for (String value : List.of(LATIN, LATIN.split(" ")[0], LATIN.split(" ")[1], ARABIC, ARABIC.split(" ")[0],
				PHONE)) {
			byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
			for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
					StandardCharsets.UTF_16BE)) {
				forms.add(new String(value.getBytes(charset), StandardCharsets.ISO_8859_1));
			}
			forms.add(Base64.getEncoder().withoutPadding().encodeToString(utf8));
			forms.add(HexFormat.of().formatHex(utf8));
			forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
			forms.add(escaped(value));
		}
		return forms.stream().distinct().toList();
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder();
		value.chars().forEach((c) -> escaped.append((c < 128) ? Character.toString(c) : "\\u%04x".formatted(c)));
		return escaped.toString();
	}

}
