/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.service.Service;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is missing or taken is said in one line, with its own exit code, before
 * anything has started.
 */
class RefusedStartTests {

	@TempDir
	Path home;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void namesAWrongOption() {
		assertThat(run("--sed", "60")).isEqualTo(ExitCode.BAD_OPTION);
		assertThat(refusal()).isEqualTo("--sed is not an option; ./run --help lists them");
	}

	@Test
	void namesTheServiceWithoutAProgram() {
		assertThat(run()).isEqualTo(ExitCode.PROGRAM_MISSING);
		assertThat(refusal()).startsWith("case-service: no case-service-*-exec.jar in ").contains("./mvnw");
		assertThat(this.home.resolve(".rihla")).doesNotExist();
	}

	@Test
	void namesThePartAndItsTakenPort() throws IOException {
		int offset = FreePorts.offset();
		int port = new Ports(offset).of(Service.RETURN);
		try (ServerSocket other = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			String jars = ServicePrograms.in(this.home.resolve("jars")).toString();

			assertThat(run("--jars", jars, "--port-offset", String.valueOf(offset))).isEqualTo(ExitCode.PORT_TAKEN);
			assertThat(refusal()).contains("return-service", String.valueOf(other.getLocalPort()));
		}
	}

	@Test
	void namesAFolderThatIsNone() throws IOException {
		Path file = Files.createFile(this.home.resolve("file"));

		assertThat(run("--no-services", "--data", file.toString())).isEqualTo(ExitCode.FOLDER_UNUSABLE);
		assertThat(refusal()).contains(file.toString(), "cannot be used");
	}

	@Test
	void hasNothingToStopOrToShow() {
		assertThat(run("stop")).isEqualTo(ExitCode.DONE);
		assertThat(run("status")).isEqualTo(ExitCode.NOT_RUNNING);
		assertThat(this.out.toString()).contains("Nothing is running from " + this.home.resolve(".rihla"));
	}

	@Test
	void explainsItselfWithAllExitCodes() {
		assertThat(run("--help")).isEqualTo(ExitCode.DONE);
		for (ExitCode code : ExitCode.values()) {
			assertThat(this.out.toString()).contains(code.code() + " ");
		}
	}

	private ExitCode run(String... arguments) {
		return LocalStack.run(List.of(arguments), this.home, new PrintStream(this.out), new PrintStream(this.err));
	}

	private String refusal() {
		List<String> lines = this.err.toString().lines().toList();
		assertThat(lines).hasSize(1);
		return lines.getFirst();
	}

}
