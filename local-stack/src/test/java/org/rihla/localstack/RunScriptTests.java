/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script at the root finds a JDK or says what to install, in one line. */
class RunScriptTests {

	private static final Path SCRIPT = Path.of("..", "run").toAbsolutePath().normalize();

	@TempDir
	Path folder;

	@Test
	void saysWhatToInstallWhenThereIsNoJdk() throws Exception {
		Path script = this.folder.resolve("run");
		Files.writeString(script, Files.readString(SCRIPT).replace("java_release=25", "java_release=99"));

		assertThat(run(script, 5)).singleElement()
			.asString()
			.contains("No JDK 99 found: install one", "RIHLA_JAVA_HOME");
	}

	@Test
	void prefersTheJdkThatIsNamedForIt() throws Exception {
		Path script = Files.copy(SCRIPT, this.folder.resolve("run"));
		Path jdk = fakeJdk();
		Files.createFile(
				Files.createDirectories(this.folder.resolve("local-stack/target")).resolve("local-stack-1.0-exec.jar"));

		assertThat(run(script, 0, "RIHLA_JAVA_HOME=" + jdk, "stop")).singleElement()
			.asString()
			.contains("-jar " + this.folder.resolve("local-stack/target/local-stack-1.0-exec.jar") + " stop");
	}

	@Test
	void doesNotBuildOnlyToFindThatNothingRuns() throws Exception {
		Path script = Files.copy(SCRIPT, this.folder.resolve("run"));

		assertThat(run(script, 3, "RIHLA_JAVA_HOME=" + fakeJdk(), "status")).singleElement()
			.asString()
			.startsWith("Nothing has been built here yet");
	}

	private Path fakeJdk() throws IOException {
		Path jdk = this.folder.resolve("jdk");
		Path bin = Files.createDirectories(jdk.resolve("bin"));
		program(bin.resolve("javac"), "echo javac 25.0.1");
		program(bin.resolve("java"), "echo \"$@\"");
		return jdk;
	}

	private static void program(Path file, String line) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + line + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

	private static List<String> run(Path script, int code, String... environmentAndArguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("env"));
		List<String> rest = new ArrayList<>(List.of(environmentAndArguments));
		if (!rest.isEmpty()) {
			command.add(rest.removeFirst());
		}
		command.addAll(List.of("bash", script.toString()));
		command.addAll(rest);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isEqualTo(code);
		return output.lines().toList();
	}

}
