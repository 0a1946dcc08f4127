/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.notifications.subscription.SigningKey;
import org.rihla.notifications.subscription.SubscriptionFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What partners accept and refuse, by the code of the partner guide with the official
 * library for {@code v1}, and by the JDK, which does not sign here, for {@code v1a}.
 */
class ConformanceTests {

	private static final String ID = "msg_01a0808857967b4ab39d5b65a14849e8";

	private static final String BODY = "{\"id\":\"" + ID + "\",\"caseRef\":\"7K2M93QXTA\"}";

	private static final SigningKey KEY = SubscriptionFixtures.anotherKey();

	private static final SigningKey OLD = SubscriptionFixtures.anotherKey();

	/** What stands before the 32 bytes of an Ed25519 key. Source: RFC 8410. */
	private static final String KEY_INFO = "302a300506032b6570032100";

	@TempDir
	private static Path classes;

	@SuppressWarnings("NullAway.Init")
	private static Constructor<?> guide;

	@SuppressWarnings("NullAway.Init")
	private static Method verify;

	@BeforeAll
	static void compileTheGuide() throws Exception {
		int failed = ToolProvider.getSystemJavaCompiler()
			.run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(),
					Path.of("../docs/examples/VerifyNotice.java").toString());
		assertThat(failed).isZero();
		Class<?> type = Class.forName("VerifyNotice", true,
				new URLClassLoader(new URL[] { classes.toUri().toURL() }, ConformanceTests.class.getClassLoader()));
		guide = type.getDeclaredConstructor(String.class);
		verify = type.getDeclaredMethod("verify", Map.class, String.class);
		guide.setAccessible(true);
		verify.setAccessible(true);
	}

	@ParameterizedTest
	@EnumSource
	void isTakenByTheOfficialLibraryExactlyWhenItIsGenuine(Case request) throws Exception {
		assertThat(takenByGuide(request)).isEqualTo(request.genuine);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "TOO_OLD", "TOO_NEW", "SECRET_WITHOUT_PREFIX", "HALF_A_SIGNATURE" })
	void isVerifiedByThePublicKeyExactlyWhenItIsGenuine(Case request) throws Exception {
		assertThat(takenByPublicKey(request)).isEqualTo(request.genuine);
	}

	private static boolean takenByGuide(Case request) throws Exception {
		try {
			return verify.invoke(guide.newInstance(request.secret()), request.headers(), request.body).equals(ID);
		}
		catch (InvocationTargetException _) {
			return false;
		}
	}

	private static boolean takenByPublicKey(Case request) throws Exception {
		Map<String, List<String>> headers = request.headers();
		String content = value(headers, "webhook-id") + "." + value(headers, "webhook-timestamp") + "." + request.body;
		byte[] whole = Base64.getDecoder().decode(KEY.pair().text().substring("whsk_".length()));
		byte[] info = HexFormat.of().parseHex(KEY_INFO + HexFormat.of().formatHex(Arrays.copyOfRange(whole, 32, 64)));
		Signature verifier = Signature.getInstance("Ed25519");
		for (String signature : value(headers, "webhook-signature").split(" ")) {
			if (signature.startsWith("v1a,")) {
				verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info)));
				verifier.update(content.getBytes(StandardCharsets.UTF_8));
				if (verifier.verify(Base64.getDecoder().decode(signature.substring(4)))) {
					return true;
				}
			}
		}
		return false;
	}

	private static String value(Map<String, List<String>> headers, String name) {
		return headers.getOrDefault(name, List.of("")).getFirst();
	}

	/** What may come, genuine or not. */
	enum Case {

		AS_SENT(true, BODY, (headers) -> headers), BY_TWO_KEYS(true, BODY, (_) -> signed(Duration.ZERO, OLD, KEY)),
		AMONG_UNKNOWN_SCHEMES(true, BODY, change("webhook-signature", (all) -> "v9,AAAA " + all + " v2,BBBB")),
		SECRET_WITHOUT_PREFIX(true, BODY, (headers) -> headers),
		WITHOUT_ID(false, BODY, change("webhook-id", (_) -> "")),
		WITHOUT_TIME(false, BODY, change("webhook-timestamp", (_) -> "")),
		WITHOUT_SIGNATURE(false, BODY, change("webhook-signature", (_) -> "")),
		UNKNOWN_SCHEMES_ONLY(false, BODY, change("webhook-signature", (all) -> all.replaceAll("v1a?,", "v7,"))),
		HALF_A_SIGNATURE(false, BODY, change("webhook-signature", (all) -> all.substring(0, 20))),
		OTHER_ID(false, BODY, change("webhook-id", (id) -> id.replace('9', '8'))),
		OTHER_TIME(false, BODY, change("webhook-timestamp", (time) -> String.valueOf(Long.parseLong(time) - 1))),
		OTHER_BODY(false, BODY + " ", (headers) -> headers),
		TOO_OLD(false, BODY, (_) -> signed(Duration.ofMinutes(-6), KEY)),
		TOO_NEW(false, BODY, (_) -> signed(Duration.ofMinutes(6), KEY)),
		BY_A_KEY_ROTATED_OUT(false, BODY, (_) -> signed(Duration.ZERO, OLD));

		private final boolean genuine;

		private final String body;

		private final UnaryOperator<Map<String, List<String>>> change;

		Case(boolean genuine, String body, UnaryOperator<Map<String, List<String>>> change) {
			this.genuine = genuine;
			this.body = body;
			this.change = change;
		}

		private Map<String, List<String>> headers() {
			return this.change.apply(signed(Duration.ZERO, KEY));
		}

		private String secret() {
			String whole = KEY.secret().text();
			return (this == SECRET_WITHOUT_PREFIX) ? whole.substring("whsec_".length()) : whole;
		}

		private static Map<String, List<String>> signed(Duration off, SigningKey... keys) {
			Instant at = Clock.systemUTC().instant().plus(off);
			Map<String, List<String>> headers = new TreeMap<>();
			WebhookSignature.headers(ID, at, BODY.getBytes(StandardCharsets.UTF_8), List.of(keys))
				.forEach((name, value) -> headers.put(name, List.of(value)));
			return headers;
		}

		/** An empty value stands for a header that is not there. */
		private static UnaryOperator<Map<String, List<String>>> change(String header, UnaryOperator<String> how) {
			return (headers) -> {
				String changed = how.apply(value(headers, header));
				headers.remove(header);
				if (!changed.isEmpty()) {
					headers.put(header, List.of(changed));
				}
				return headers;
			};
		}

	}

}
