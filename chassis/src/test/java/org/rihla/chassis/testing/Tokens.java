/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes access tokens as the identity provider would, and wrong ones: each claim can be
 * replaced or left out. Without further words: staff of office RBA, all three services,
 * five minutes from now, a subject that follows from the roles.
 */
public final class Tokens {

	private static final long STEADY = 10;

	private final Map<String, Object> claims = new LinkedHashMap<>();

	private TestIssuer issuer = TestIssuer.shared();

	private @Nullable String type = "at+jwt";

	private JWSAlgorithm algorithm = JWSAlgorithm.RS256;

	/** Now, or some seconds ago, at each use: tests outlast what they say. */
	private Supplier<@Nullable Instant> issuedAt = Tokens::justNow;

	private Duration lifetime = Duration.ofSeconds(300);

	private Tokens(List<String> roles) {
		this.claims.put("aud", List.of("case-service", "return-service", "notification-service"));
		this.claims.put("sub", subjectOf(String.join(" ", roles)));
		this.claims.put("roles", roles);
		this.claims.put("acr", "strong");
		if (!roles.contains("partner") && !roles.contains("recheck")) {
			office("RBA");
			teams("RBA-1");
		}
	}

	/** A token for somebody with these role codes. */
	public static Tokens of(String... roles) {
		return new Tokens(List.of(roles));
	}

	/** The opaque subject of an invented person, always the same for the same name. */
	public static String subjectOf(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	public Tokens subject(String subject) {
		return claim("sub", subject);
	}

	public Tokens office(String office) {
		return claim("office", office);
	}

	public Tokens teams(String... teams) {
		return claim("teams", List.of(teams));
	}

	public Tokens partner(UUID partnerId) {
		return claim("partner_id", partnerId.toString());
	}

	public Tokens audience(String... services) {
		return claim("aud", Arrays.asList(services));
	}

	/** Any claim as it should stand in the token; null leaves it out. */
	public Tokens claim(String name, @Nullable Object value) {
		if (value == null) {
			this.claims.remove(name);
		}
		else {
			this.claims.put(name, value);
		}
		return this;
	}

	/** The {@code typ} header; null leaves it out. */
	public Tokens type(@Nullable String type) {
		this.type = type;
		return this;
	}

	/** Another algorithm: ES256, HS256 (keyed with the public key, an old trick), … */
	public Tokens algorithm(String algorithm) {
		this.algorithm = JWSAlgorithm.parse(algorithm);
		return this;
	}

	/** When the five minutes begin; null leaves {@code iat} out. */
	public Tokens issuedAt(@Nullable Instant issuedAt) {
		this.issuedAt = () -> issuedAt;
		return this;
	}

	public Tokens lifetime(Duration lifetime) {
		this.lifetime = lifetime;
		return this;
	}

	/** Another issuer's name and key. */
	public Tokens from(TestIssuer issuer) {
		this.issuer = issuer;
		return this;
	}

	/** The signed token. */
	public String value() {
		Instant issued = this.issuedAt.get();
		Instant begin = (issued != null) ? issued : Instant.now();
		JWTClaimsSet.Builder set = new JWTClaimsSet.Builder().issuer(this.issuer.uri())
			.issueTime((issued != null) ? Date.from(begin) : null)
			.expirationTime(Date.from(begin.plus(this.lifetime)))
			.claim("auth_time", begin.getEpochSecond());
		this.claims.forEach(set::claim);
		try {
			Map<String, Object> json = set.build().toJSONObject();
			json.computeIfPresent("aud", (_, audience) -> (audience instanceof String one) ? List.of(one) : audience);
			return this.issuer.signed(new JWSObject(header(), new Payload(json)), signer());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same for some seconds, since signing is the dearest part of a request. */
	private static Instant justNow() {
		return Instant.ofEpochSecond(Instant.now().getEpochSecond() / STEADY * STEADY);
	}

	/** The value of an {@code Authorization} header. */
	public String bearer() {
		return "Bearer " + value();
	}

	private JWSHeader header() {
		JWSHeader.Builder header = new JWSHeader.Builder(this.algorithm)
			.keyID(JWSAlgorithm.Family.EC.contains(this.algorithm) ? "ec" : "rsa");
		if (this.type != null) {
			header.type(new JOSEObjectType(this.type));
		}
		return header.build();
	}

	private JWSSigner signer() throws JOSEException {
		if (JWSAlgorithm.Family.EC.contains(this.algorithm)) {
			return new ECDSASigner(this.issuer.ec());
		}
		if (JWSAlgorithm.Family.HMAC_SHA.contains(this.algorithm)) {
			return new MACSigner(this.issuer.rsa().toRSAPublicKey().getEncoded());
		}
		return new RSASSASigner(this.issuer.rsa());
	}

}
