/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rihla.localstack.FreePorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

@TestInstance(Lifecycle.PER_CLASS)
class IdentityProviderTests {

	private static final Schema TOKEN = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(IdentityProvider.class.getResourceAsStream("/contracts/access/token.schema.json"));

	private final HttpClient http = HttpClient.newHttpClient();

	private Path folder = Path.of("");

	private @Nullable IdentityProvider provider;

	@BeforeAll
	void start(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.provider = IdentityProvider.start(folder, FreePorts.one());
	}

	@AfterAll
	void stop() {
		provider().close();
	}

	@Test
	void givesACaseworkerTheClaimsThatServicesRead() throws Exception {
		SignedJWT token = tokenOf("cw.rabat.1", "");

		assertThat(token.getHeader().getType()).hasToString("at+jwt");
		assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
		JWTClaimsSet claims = token.getJWTClaimsSet();
		assertThat(claims.getIssuer()).isEqualTo(provider().issuer());
		assertThat(claims.getSubject()).isEqualTo("0f0e0d0c-0000-7000-8001-000000000001");
		assertThat(claims.getAudience()).containsExactly("case-service", "return-service", "notification-service");
		assertThat(claims.getClaims()).containsEntry("roles", List.of("caseworker"))
			.containsEntry("office", "RBA")
			.containsEntry("teams", List.of("RBA-1"))
			.containsEntry("acr", "strong")
			.containsEntry("demo", true)
			.doesNotContainKeys("partner_id", "scope");
		assertThat(Instant.ofEpochSecond(claims.getLongClaim("auth_time"))).isCloseTo(Instant.now(),
				within(Duration.ofSeconds(30)));
	}

	@ParameterizedTest
	@MethodSource("org.rihla.localstack.identity.DemoUsers#all")
	void givesEveryoneASignedTokenForFiveMinutes(DemoUser user) throws Exception {
		SignedJWT token = tokenOf(user.name(), "");

		assertThat(TOKEN.validate(token.getPayload().toString(), InputFormat.JSON)).isEmpty();
		assertThat(signedByThePublishedKey(token)).isTrue();
		JWTClaimsSet claims = token.getJWTClaimsSet();
		assertThat(claims.getSubject()).isEqualTo(user.subject());
		assertThat(Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
			.isEqualTo(Duration.ofSeconds(300));
	}

	@Test
	void givesAPartnerItsOrganisationAndNoOffice() throws Exception {
		assertThat(tokenOf("pa.harbour.1", "").getJWTClaimsSet().getClaims())
			.containsEntry("partner_id", "0f0e0d0c-0000-7000-8000-000000000001")
			.containsEntry("roles", List.of("partner"))
			.doesNotContainKeys("office", "teams", "scope");
	}

	@Test
	void givesAServiceAccountAllItsScopesOrThoseItAsksFor() throws Exception {
		assertThat(tokenOf("svc.return", "").getJWTClaimsSet().getClaims()).containsEntry("scope", "recheck");
		assertThat(tokenOf("svc.harbour", "deliveries:read").getJWTClaimsSet().getClaims()).containsEntry("scope",
				"deliveries:read");
	}

	@Test
	void refusesAWrongPasswordAndAScopeThatIsNotTheirs() throws Exception {
		assertThat(ask("cw.rabat.1", "wrong", "").statusCode()).isEqualTo(401);
		assertThat(ask("cw.rabat.1", password("cw.rabat.1"), "recheck").statusCode()).isEqualTo(400);
	}

	@Test
	void tellsServicesWhereItsKeysAre() throws Exception {
		String metadata = get("/.well-known/oauth-authorization-server").body();

		assertThat(JSONObjectUtils.parse(metadata)).containsEntry("issuer", provider().issuer())
			.containsEntry("jwks_uri", provider().issuer() + "/oauth2/jwks");
	}

	@Test
	void keepsPasswordsAndKeyOverARestart() throws Exception {
		Map<String, String> passwords = provider().passwords();
		SignedJWT token = tokenOf("cw.rabat.1", "");

		provider().close();
		this.provider = IdentityProvider.start(this.folder, FreePorts.one());

		assertThat(provider().passwords()).isEqualTo(passwords);
		assertThat(signedByThePublishedKey(token)).isTrue();
	}

	@Test
	void doesNotStartUnderProfileProd(@TempDir Path other) {
		System.setProperty("spring.profiles.active", "prod");
		try {
			assertThatIllegalStateException().isThrownBy(() -> IdentityProvider.start(other, FreePorts.one()))
				.withMessageContaining("profile prod");
		}
		finally {
			System.clearProperty("spring.profiles.active");
		}
	}

	private SignedJWT tokenOf(String user, String scope) throws Exception {
		HttpResponse<String> answer = ask(user, password(user), scope);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return SignedJWT.parse(JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "access_token"));
	}

	private HttpResponse<String> ask(String user, String password, String scope) throws Exception {
		String form = "grant_type=client_credentials"
				+ (scope.isEmpty() ? "" : "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8));
		String credentials = Base64.getEncoder()
			.encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		return this.http.send(HttpRequest.newBuilder(URI.create(provider().issuer() + "/oauth2/token"))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.http.send(HttpRequest.newBuilder(URI.create(provider().issuer() + path)).build(),
				BodyHandlers.ofString());
	}

	private boolean signedByThePublishedKey(SignedJWT token) throws Exception {
		JWKSet keys = JWKSet.parse(get("/oauth2/jwks").body());
		return token.verify(new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey()));
	}

	private String password(String user) {
		String password = provider().passwords().get(user);
		assertThat(password).isNotNull();
		return password;
	}

	private IdentityProvider provider() {
		assertThat(this.provider).isNotNull();
		return this.provider;
	}

}
