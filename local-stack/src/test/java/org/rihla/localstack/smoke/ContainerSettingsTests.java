/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.smoke;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.demo.Target;

import static org.assertj.core.api.Assertions.assertThat;

class ContainerSettingsTests {

	@TempDir
	Path folder;

	private Map<String, String> environment = Map.of();

	@BeforeEach
	void writeThePassword() throws IOException {
		Path password = Files.writeString(this.folder.resolve("demo-password"), "a+b\n");
		this.environment = Map.of("RIHLA_SMOKE_EDGE", "https://rihla.localhost:8443", "RIHLA_SMOKE_FOLDER",
				this.folder.toString(), "RIHLA_SMOKE_AUTHORITY", "root.crt", "RIHLA_SMOKE_PASSWORD_FILE",
				password.toString());
	}

	@Test
	void reachEveryServiceUnderItsPrefixOfTheEdge() throws IOException {
		Target target = ContainerSettings.of(this.environment)
			.target(URI.create("https://127.0.0.1:8443"), URI.create("http://127.0.0.1:1"));

		assertThat(target.cases()).hasToString("https://rihla.localhost:8443/case");
		assertThat(target.notifications()).hasToString("https://rihla.localhost:8443/notification");
		assertThat(target.tokens()).hasPath("/auth/realms/rihla/protocol/openid-connect/token");
	}

	@Test
	void askForTokensAsTheDemonstrationsClient() throws IOException {
		assertThat(ContainerSettings.of(this.environment).login().form("cw.rabat.1").body())
			.isEqualTo("grant_type=password&client_id=demo-cli&username=cw.rabat.1&password=a%2Bb");
	}

}
