/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.rihla.localstack.demo.Login;
import org.rihla.localstack.demo.Target;

/**
 * What the container is told by its environment.
 *
 * @param edge address of the edge as seen from inside
 * @param folder keeps the partners' certificate, secrets and journal
 * @param authority PEM file of the authority that signed the edge's certificate
 * @param password of every demo user
 */
record ContainerSettings(URI edge, Path folder, Path authority, String password) {

	static ContainerSettings of(Map<String, String> environment) throws IOException {
		return new ContainerSettings(URI.create(environment.getOrDefault("RIHLA_SMOKE_EDGE", "")),
				Path.of(environment.getOrDefault("RIHLA_SMOKE_FOLDER", "")),
				Path.of(environment.getOrDefault("RIHLA_SMOKE_AUTHORITY", "")),
				ContainerSmoke.secret(environment, "RIHLA_SMOKE_PASSWORD_FILE"));
	}

	Target target(URI hooks, URI simulator) {
		return new Target(at("/case"), at("/return"), at("/notification"),
				at("/auth/realms/rihla/protocol/openid-connect/token"), hooks, simulator);
	}

	Login login() {
		return (user) -> new Login.Form("", "grant_type=password&client_id=demo-cli&username=%s&password=%s"
			.formatted(encoded(user), encoded(this.password)));
	}

	private URI at(String path) {
		return URI.create(this.edge + path);
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
