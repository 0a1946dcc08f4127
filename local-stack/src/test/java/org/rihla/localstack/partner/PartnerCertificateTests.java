/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerCertificateTests {

	@TempDir
	Path folder;

	@Test
	void staysTheSameUntilItEndsSoon() throws IOException {
		Instant now = Instant.now();
		String first = authority(now);

		assertThat(authority(now.plus(Duration.ofDays(300)))).isEqualTo(first);
		assertThat(authority(now.plus(Duration.ofDays(390)))).isNotEqualTo(first);
	}

	private String authority(Instant now) throws IOException {
		return Files.readString(PartnerCertificate.in(this.folder, now).authority());
	}

}
