/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.ProgramMissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceJarsTests {

	private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

	@TempDir
	Path home;

	@Test
	void lieWhereTheBuildPutsThem() throws IOException {
		for (Service service : Service.values()) {
			jar(service.label() + "/target", service.label() + "-0.1.0-exec.jar", MORNING);
		}

		assertThat(ServiceJars.find(this.home, null)).containsOnlyKeys(Service.values())
			.containsEntry(Service.CASE, this.home.resolve("case-service/target/case-service-0.1.0-exec.jar"));
	}

	@Test
	void areTheNewestOfAFolderThatHoldsSeveral() throws IOException {
		for (Service service : Service.values()) {
			jar("jars", service.label() + "-0.1.0-exec.jar", MORNING);
		}
		Path newer = jar("jars", "return-service-0.0.9-exec.jar", MORNING.plusSeconds(60));

		assertThat(ServiceJars.find(this.home, this.home.resolve("jars"))).containsEntry(Service.RETURN, newer);
	}

	@Test
	void areNamedWhenTheyAreMissing() throws IOException {
		jar("case-service/target", "case-service-0.1.0-exec.jar", MORNING);
		jar("return-service/target", "return-service-0.1.0.jar", MORNING);

		assertThatExceptionOfType(ProgramMissing.class).isThrownBy(() -> ServiceJars.find(this.home, null))
			.withMessageStartingWith("return-service: no return-service-*-exec.jar in ");
	}

	private Path jar(String folder, String name, Instant built) throws IOException {
		Path jar = Files.createDirectories(this.home.resolve(folder)).resolve(name);
		return Files.setLastModifiedTime(Files.createFile(jar), FileTime.from(built));
	}

}
