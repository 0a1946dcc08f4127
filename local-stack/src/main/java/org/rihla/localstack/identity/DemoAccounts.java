/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The cast with its passwords, as OAuth clients: user name is client id, password is
 * secret.
 */
record DemoAccounts(List<DemoUser> users, Map<String, String> passwords, TokenSettings tokens) {

	List<RegisteredClient> clients(PasswordEncoder encoder) {
		return this.users.stream().map((user) -> client(user, encoder)).toList();
	}

	private RegisteredClient client(DemoUser user, PasswordEncoder encoder) {
		return RegisteredClient.withId(user.subject())
			.clientId(user.name())
			.clientSecret(Objects.requireNonNull(encoder.encode(this.passwords.get(user.name()))))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scopes((scopes) -> scopes.addAll(user.scopes()))
			.tokenSettings(this.tokens)
			.build();
	}

	@Override
	public String toString() {
		return "DemoAccounts[" + this.users.size() + "]";
	}

}
