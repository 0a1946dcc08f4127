/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.NotificationServiceApplication;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.webhook.HookReceiver.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Further instances, processes of their own, die at each named place of the delivery
 * path; the first one finishes their work: nothing is lost, each case stays in order, and
 * what comes twice comes under the same id. No more of them read events at once than a
 * topic of the tests has partitions to spare.
 */
class CrashPointTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> SHARED = List.of("spring.mongodb.uri", "spring.kafka.bootstrap-servers",
			"spring.security.oauth2.resourceserver.jwt.issuer-uri", "rihla.cipher.master-key-mode",
			"rihla.cipher.master-key-file");

	/** With a pause of half a second less than an endpoint is sent to. */
	private static final int CASES_A_ROUND = 2;

	private static final int ROUNDS = 120;

	@TempDir
	private static Path folder;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Environment environment;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final String path = "/" + UUID.randomUUID();

	private final List<UUID> subjects = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "fanout.after-reserve fanout.after-insert",
			"sender.after-claim sender.after-response sender.after-record" })
	void losesNothingWhenInstancesDie(String places) throws Exception {
		Member partner = setting().activePartner();
		setting().activeSubscription(partner, this.path);
		Map<String, Process> dying = new HashMap<>();
		try {
			for (String place : places.split(" ")) {
				dying.put(place, instanceThatDiesAt(place));
			}
			patiently().atMost(Duration.ofMinutes(2)).until(() -> allStarted(dying));
			for (int i = 0; i < ROUNDS && dying.values().stream().anyMatch(Process::isAlive); i++) {
				publish(partner);
				onceAlive(dying).waitFor(500, TimeUnit.MILLISECONDS);
			}
			for (Process each : dying.values()) {
				assertThat(each.waitFor(1, TimeUnit.SECONDS)).isTrue();
				assertThat(each.exitValue()).isEqualTo(137);
			}
		}
		finally {
			dying.values().forEach(Process::destroyForcibly);
		}
		this.clock.move(Duration.ofSeconds(61));

		patiently().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(firstSequences()).hasSize(this.subjects.size())
				.allSatisfy((_, sequences) -> assertThat(sequences).containsExactly(1L, 2L)));
		assertThat(idsOfEachNotice()).allSatisfy((_, ids) -> assertThat(ids).hasSize(1));
	}

	private static boolean allStarted(Map<String, Process> dying) throws IOException {
		for (Map.Entry<String, Process> each : dying.entrySet()) {
			if (each.getValue().isAlive() && !hasStarted(each.getKey())) {
				return false;
			}
		}
		return true;
	}

	/** One that lives, or one that has died just now. */
	private static Process onceAlive(Map<String, Process> dying) {
		Collection<Process> all = dying.values();
		return all.stream().filter(Process::isAlive).findAny().orElseGet(() -> all.iterator().next());
	}

	private static boolean hasStarted(String place) throws IOException {
		return Files.readString(log(place)).contains("Started NotificationServiceApplication");
	}

	private static Path log(String place) {
		return folder.resolve(place + ".log");
	}

	private void publish(Member partner) {
		for (int i = 0; i < CASES_A_ROUND; i++) {
			UUID caseId = UUID.randomUUID();
			Published first = Published.referralSent(partner.id(), caseId).send();
			Published.referral("referral.accepted", first.subject(), 2, partner.id(), caseId).send();
			this.subjects.add(first.subject());
		}
	}

	/** At the third pass, so that it is in the midst of work. */
	private Process instanceThatDiesAt(String place) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
						"-XX:TieredStopAtLevel=1", "-Drihla.crash-point=" + place + ":3", "-cp",
						System.getProperty("java.class.path"), NotificationServiceApplication.class.getName(),
						"--server.port=0", "--management.server.port=0"));
		SHARED.forEach((name) -> command.add("--" + name + "=" + this.environment.getRequiredProperty(name)));
		settings().forEach((name, value) -> command.add("--" + name + "=" + value));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(place).toFile()).start();
	}

	/** The numbers of each subject in the order in which each came first. */
	private Map<String, List<Long>> firstSequences() {
		return notices().stream()
			.collect(
					Collectors.groupingBy((notice) -> notice.required("subjectId").stringValue(),
							Collectors.collectingAndThen(Collectors
								.mapping((notice) -> notice.required("sequence").longValue(), Collectors.toList()),
									(all) -> all.stream().distinct().toList())));
	}

	private Map<String, List<String>> idsOfEachNotice() {
		return RECEIVER.at(this.path)
			.stream()
			.filter((each) -> !each.text().contains("notice.ping"))
			.collect(Collectors.groupingBy(Received::text,
					Collectors.collectingAndThen(Collectors
						.mapping((each) -> each.headers().getOrDefault("webhook-id", ""), Collectors.toList()),
							(all) -> all.stream().distinct().toList())));
	}

	private List<JsonNode> notices() {
		return RECEIVER.at(this.path)
			.stream()
			.filter((each) -> !each.text().contains("notice.ping"))
			.map((each) -> JSON.readTree(each.body()))
			.toList();
	}

}
