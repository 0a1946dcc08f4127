/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.systemtests.compose.Repository;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	static Stream<Document> documents() throws IOException {
		try (Stream<Path> guides = Files.walk(Repository.path("docs"))) {
			List<String> paths = guides.filter((file) -> file.toString().endsWith(".md"))
				.map((file) -> Repository.path("").relativize(file).toString())
				.sorted()
				.toList();
			return Stream.concat(Stream.of("README.md", "contracts/README.md"), paths.stream())
				.map(ReadmeTests::document);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void leadsWhereItSays(Document document) {
		assertThat(document.links()).allSatisfy((link) -> {
			String[] parts = link.split("#", 2);
			Path target = Repository.path(document.path()).resolveSibling(parts[0]).normalize();
			if (!parts[0].isEmpty()) {
				assertThat(target).exists();
			}
			if (parts.length == 2) {
				Document other = parts[0].isEmpty() ? document
						: document(Repository.path("").relativize(target).toString());
				assertThat(other.hasAnchor(parts[1])).as(link).isTrue();
			}
		});
	}

	@Test
	void keepsTheJourneyInSevenRoomsAndTwentyFourFiles() {
		List<String> rows = document("README.md").text()
			.lines()
			.filter((line) -> line.matches("\\| \\d \\| `[a-z.]+` \\|.*"))
			.toList();

		assertThat(rows).hasSize(7);
		assertThat(rows.stream().flatMap((row) -> new Document("README.md", row).links().stream()))
			.filteredOn((link) -> link.endsWith(".java"))
			.doesNotHaveDuplicates()
			.hasSizeLessThanOrEqualTo(24);
		assertThat(rows).allSatisfy((row) -> {
			String room = row.split("`")[1].replace('.', '/');
			assertThat(new Document("README.md", row).links()).filteredOn((link) -> link.endsWith(".java"))
				.isNotEmpty()
				.allMatch((link) -> link.contains("/org/rihla/" + room + "/"));
		});
	}

	@Test
	void keepsEachFileOfTheJourneyWithinTwoHundredLines() {
		assertThat(document("README.md").links()).filteredOn((link) -> link.endsWith(".java"))
			.isNotEmpty()
			.allSatisfy((link) -> assertThat(Files.readAllLines(Repository.path(link))).hasSizeLessThanOrEqualTo(200));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void namesOnlyOptionsThatTheLauncherKnows(Document document) throws IOException {
		String launcher = Repository.read("local-stack/src/main/java/org/rihla/localstack/Options.java");

		assertThat(document.commands()).filteredOn((command) -> command.startsWith("./run"))
			.flatExtracting((command) -> Arrays.asList(command.split("\\s+")).subList(1, command.split("\\s+").length))
			.filteredOn((word) -> word.matches("-{0,2}[a-z-]+"))
			.allSatisfy((word) -> assertThat(launcher).contains(word));
	}

	@Test
	void testsWithTheCommandThatContinuousIntegrationRuns() throws IOException {
		assertThat(document("README.md").commands()).contains("./mvnw verify");
		assertThat(Repository.read(".ci/run")).contains("./mvnw -B -ntp verify");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void namesScriptsThatAreThereAndMayRun(Document document) {
		Set<String> scripts = document.commands()
			.stream()
			.map((command) -> command.split("\\s+")[0])
			.filter((word) -> word.matches("(\\./|deploy/).+"))
			.collect(Collectors.toSet());

		assertThat(scripts).allSatisfy((script) -> assertThat(Repository.path(script)).isExecutable());
	}

	@Test
	void callsEndpointsThatExist() throws IOException {
		String address = "http://127.0.0.1:8081/cases";

		assertThat(document("README.md").commands()).anyMatch((line) -> line.endsWith(address));
		assertThat(Repository.read("contracts/access/endpoints.csv")).contains("case-service,POST,/cases,");
		assertThat(Repository.read("case-service/src/main/resources/application.properties"))
			.contains("server.port=8081");
	}

	@Test
	void listsEveryDecisionOnce() throws IOException {
		try (Stream<Path> files = Files.list(Repository.path("docs/decisions"))) {
			List<String> decisions = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.matches("\\d{4}-.+\\.md"))
				.toList();

			assertThat(document("docs/decisions/README.md").links()).containsExactlyInAnyOrderElementsOf(decisions);
			assertThat(decisions.stream().map((name) -> name.substring(0, 4))).doesNotHaveDuplicates();
		}
	}

	private static Document document(String path) {
		try {
			return Document.read(path);
		}
		catch (IOException ex) {
			throw new AssertionError(path, ex);
		}
	}

}
