/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Wires the authorization server; what it serves comes from {@link IdentityProvider}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IdentityConfiguration {

	/**
	 * Low on purpose: the random passwords lie in clear text in the data folder anyway.
	 */
	private static final int BCRYPT_STRENGTH = 4;

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
	}

	@Bean
	RegisteredClientRepository clients(DemoAccounts accounts, PasswordEncoder encoder) {
		return new InMemoryRegisteredClientRepository(accounts.clients(encoder));
	}

	@Bean
	DemoTokens tokens(DemoAccounts accounts) {
		return new DemoTokens(accounts.users());
	}

	@Bean
	JWKSource<SecurityContext> signingKeys(RSAKey key) {
		return new ImmutableJWKSet<>(new JWKSet(key));
	}

	@Bean
	SecurityFilterChain endpoints(HttpSecurity http) {
		return http.oauth2AuthorizationServer(Customizer.withDefaults())
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.csrf((csrf) -> csrf.disable())
			.build();
	}

}
