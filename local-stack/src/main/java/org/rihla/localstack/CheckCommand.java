/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

import org.rihla.localstack.check.Check;
import org.rihla.localstack.check.EventLog;
import org.rihla.localstack.check.WebhookLog;
import org.rihla.localstack.folder.StackState;
import org.rihla.localstack.start.PartFailed;
import tools.jackson.databind.json.JsonMapper;

/** Checks the events and webhooks of a data folder's running stack. */
record CheckCommand(Options options, Progress progress) {

	ExitCode run(PrintStream out) {
		Optional<StackState> state = StackState.running(this.options.data().resolve("stack.json"));
		if (state.isEmpty()) {
			this.progress.line("Nothing is running from %s", this.options.data());
			return ExitCode.NOT_RUNNING;
		}
		LogFile.none();
		Ports ports = new Ports(state.get().portOffset());
		Check check = Check.of(EventLog.read("127.0.0.1:" + ports.kafka()), webhooks(ports.simulator()));
		check.print(out);
		return check.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
	}

	private static WebhookLog webhooks(int simulator) {
		URI journal = URI.create("http://127.0.0.1:" + simulator + "/deliveries");
		try (HttpClient http = HttpClient.newHttpClient()) {
			String answer = http.send(HttpRequest.newBuilder(journal).build(), BodyHandlers.ofString()).body();
			return WebhookLog.of(new JsonMapper().readTree(answer));
		}
		catch (IOException | InterruptedException ex) {
			throw new PartFailed("Partner simulator", ex);
		}
	}

}
