/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.folder.StackFolder;
import org.rihla.localstack.service.Service;

import static org.assertj.core.api.Assertions.assertThat;

class LocalStackTests {

	private static final Pattern CURL = Pattern.compile("curl -s -u (\\S+) -d (\\S+) (\\S+)");

	@TempDir
	Path temporary;

	private String[] options = {};

	private Path data = Path.of("");

	private Path jars = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		this.data = this.temporary.resolve(".rihla");
		this.jars = ServicePrograms.in(this.temporary.resolve("jars"));
		this.options = new String[] { "--data", this.data.toString(), "--jars", this.jars.toString(), "--port-offset",
				String.valueOf(FreePorts.offset()), "--empty" };
	}

	@Test
	void startsEverythingAndStopsEverythingAndFindsItsDataAgain() throws Exception {
		String firstCurl;
		try (LauncherProcess stack = start()) {
			List<ProcessHandle> services = stack.children();
			assertThat(services).hasSize(3);
			assertThat(stack.output()).contains("Kafka", "Store", "Identity provider", "case-service", "ready after");
			firstCurl = curl(stack);
			assertThat(tokenBy(firstCurl)).contains("\"access_token\":\"ey");
			assertThat(run("status", 0)).contains("case-service").doesNotContain("DOWN", "NOT READY");
			assertThat(run("start", 6)).contains("is in use by another process").doesNotContain("Exception");

			assertThat(run("stop", 0)).contains("Stopped after");
			assertThat(stack.exitCode()).isEqualTo(143);
			assertThat(services).noneMatch(ProcessHandle::isAlive);
			assertThat(this.data.resolve("stack.json")).doesNotExist();
		}

		try (LauncherProcess again = start()) {
			assertThat(curl(again)).isEqualTo(firstCurl);
			assertThat(tokenBy(firstCurl)).contains("\"access_token\":\"ey");
		}
	}

	@Test
	void endsTheServicesOfALauncherThatWasKilled() throws Exception {
		LauncherProcess killed = start();
		List<ProcessHandle> orphans = killed.children();
		killed.kill();
		assertThat(orphans).hasSize(3).allMatch(ProcessHandle::isAlive);

		assertThat(run("stop", 0)).contains("case-service", "of an earlier run", "Nothing is running");

		assertThat(orphans).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void takesEverythingBackWhenAServiceDoesNotStart() throws Exception {
		ServicePrograms.replace(this.jars, Service.NOTIFICATION, BrokenService.class);

		assertThat(run("start", 1)).contains("notification-service: ended with code 3 before it was ready")
			.contains("notification-service.log")
			.doesNotContain("Exception");
		assertThat(run("status", 3)).contains("Nothing is running");
	}

	@Test
	void tellsProgramsInOneLineWhereTheInfrastructureIs() throws Exception {
		try (LauncherProcess stack = LauncherProcess.start(with("--infrastructure-only")).awaitLine("READY ")) {
			assertThat(stack.output().lines().toList().getLast()).matches(
					"READY kafka=127.0.0.1:\\d+ store=mongodb://127.0.0.1:\\d+ issuer=http://127.0.0.1:\\d+ smtp=127.0.0.1:\\d+"
							+ " hooks=https://127.0.0.1:\\d+/hooks/ simulator=http://127.0.0.1:\\d+ authority=\\S+authority.pem");
			assertThat(stack.children()).isEmpty();
		}
	}

	@Test
	void saysInOneLineThatItsStoreIsBroken() throws Exception {
		StackFolder.take(this.data).close();
		Path store = Files.createDirectories(this.data.resolve("store")).resolve("rihla.mv");
		Files.write(store, new byte[8192]);

		assertThat(run("--infrastructure-only", 7)).contains("Store: ", store.toString(), "cannot be used")
			.doesNotContain("Exception in", "\tat ");
	}

	private LauncherProcess start() throws Exception {
		return LauncherProcess.start(this.options).awaitLine("Ctrl-C or ./run stop");
	}

	private String run(String argument, int code) throws Exception {
		try (LauncherProcess process = LauncherProcess.start(with(argument))) {
			int exit = process.exitCode();
			assertThat(exit).as(process.output()).isEqualTo(code);
			return process.output();
		}
	}

	private String[] with(String argument) {
		String[] all = Arrays.copyOf(this.options, this.options.length + 1);
		all[this.options.length] = argument;
		return all;
	}

	private static String curl(LauncherProcess stack) {
		return stack.output().lines().filter((line) -> line.contains("curl")).findFirst().orElseThrow();
	}

	/** Does what the greeting tells people to do. */
	private static String tokenBy(String curl) throws Exception {
		Matcher parts = CURL.matcher(curl);
		assertThat(parts.find()).isTrue();
		String login = Base64.getEncoder().encodeToString(parts.group(1).getBytes(StandardCharsets.UTF_8));
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(parts.group(3)))
					.header("Authorization", "Basic " + login)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(parts.group(2)))
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

}
