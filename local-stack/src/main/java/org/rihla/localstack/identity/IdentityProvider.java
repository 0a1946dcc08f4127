/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.RSAKey;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The demo identity provider on loopback. Its tokens carry {@code demo: true}; it never
 * starts under profile {@code prod}.
 */
public final class IdentityProvider implements AutoCloseable {

	private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

	private final ConfigurableApplicationContext context;

	private final String issuer;

	private final Map<String, String> passwords;

	private IdentityProvider(ConfigurableApplicationContext context, String issuer, Map<String, String> passwords) {
		this.context = context;
		this.issuer = issuer;
		this.passwords = passwords;
	}

	/**
	 * Starts the provider and returns when it answers.
	 * @param directory keeps passwords and signing key between starts
	 * @param port of 127.0.0.1; it is part of the issuer, so it cannot be drawn
	 * @return the running provider
	 * @throws IOException when the directory cannot be read or written
	 * @throws IllegalStateException under profile {@code prod}
	 */
	public static IdentityProvider start(Path directory, int port) throws IOException {
		refuseProduction();
		List<DemoUser> users = DemoUsers.all();
		Map<String, String> passwords = DemoPasswords.in(directory.resolve("passwords.properties"),
				users.stream().map(DemoUser::name).toList());
		RSAKey key = SigningKey.in(directory.resolve("signing-key.json"));
		String issuer = "http://127.0.0.1:" + port;
		DemoAccounts accounts = new DemoAccounts(users, passwords,
				TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build());
		return new IdentityProvider(run(accounts, key, issuer, port), issuer, passwords);
	}

	private static ConfigurableApplicationContext run(DemoAccounts accounts, RSAKey key, String issuer, int port) {
		SpringApplication application = new SpringApplicationBuilder(IdentityConfiguration.class)
			.bannerMode(Banner.Mode.OFF)
			.registerShutdownHook(false)
			.properties("spring.config.name=demo-identity", "spring.main.log-startup-info=false")
			.initializers((context) -> {
				GenericApplicationContext beans = (GenericApplicationContext) context;
				beans.registerBean(DemoAccounts.class, () -> accounts);
				beans.registerBean(RSAKey.class, () -> key);
				beans.registerBean(AuthorizationServerSettings.class,
						() -> AuthorizationServerSettings.builder().issuer(issuer).build());
			})
			.build();
		return application.run("--server.address=127.0.0.1", "--server.port=" + port);
	}

	private static void refuseProduction() {
		if (new StandardEnvironment().acceptsProfiles(Profiles.of("prod"))) {
			throw new IllegalStateException("The demo identity provider does not start under profile prod");
		}
	}

	/**
	 * What services configure as
	 * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}.
	 * @return the issuer of every token
	 */
	public String issuer() {
		return this.issuer;
	}

	/**
	 * The passwords of the cast; each is the client secret of the account as well.
	 * @return password by account name
	 */
	public Map<String, String> passwords() {
		return this.passwords;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
