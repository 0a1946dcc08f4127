/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPasswordsTests {

	@TempDir
	Path folder;

	@Test
	void differBetweenPeopleAndBetweenMachines() throws IOException {
		Map<String, String> here = DemoPasswords.in(this.folder.resolve("here"), List.of("cw.rabat.1", "po.rabat.1"));
		Map<String, String> there = DemoPasswords.in(this.folder.resolve("there"), List.of("cw.rabat.1"));

		assertThat(here.values()).doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(there.values())
			.allSatisfy((password) -> assertThat(password).matches("[a-zA-Z2-9]{20}"));
	}

	@Test
	void stayTheSameAtTheNextStartAndGrowWithTheCast() throws IOException {
		Path file = this.folder.resolve("passwords");
		Map<String, String> first = DemoPasswords.in(file, List.of("cw.rabat.1"));

		Map<String, String> second = DemoPasswords.in(file, List.of("cw.rabat.1", "po.rabat.1"));

		assertThat(second).containsAllEntriesOf(first).containsOnlyKeys("cw.rabat.1", "po.rabat.1");
	}

	@Test
	void canBeReadByTheirOwnerOnly() throws IOException {
		Path file = this.folder.resolve("passwords");

		DemoPasswords.in(file, List.of("cw.rabat.1"));

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

}
