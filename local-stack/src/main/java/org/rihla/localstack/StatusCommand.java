/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;

import org.rihla.localstack.folder.KnownProcess;
import org.rihla.localstack.folder.StackState;
import org.rihla.localstack.service.Service;
import org.rihla.localstack.service.ServiceProcess;

/** Says which parts of a data folder's stack are up. */
record StatusCommand(Path data, Progress progress) {

	private static final int CONNECT_MILLIS = 1000;

	ExitCode run() {
		Optional<StackState> state = StackState.running(this.data.resolve("stack.json"));
		if (state.isEmpty()) {
			this.progress.line("Nothing is running from %s", this.data);
			return ExitCode.NOT_RUNNING;
		}
		this.progress.line("Process %d runs from %s", state.get().launcher().pid(), this.data);
		return infrastructure(new Ports(state.get().portOffset())) & services(state.get()) ? ExitCode.DONE
				: ExitCode.FAILED;
	}

	private boolean infrastructure(Ports ports) {
		return ports.ofInfrastructure()
			.entrySet()
			.stream()
			.map((part) -> tell(part.getKey(), part.getValue(), listens(part.getValue()) ? "up" : "DOWN"))
			.reduce(true, Boolean::logicalAnd);
	}

	private boolean services(StackState state) {
		boolean all = true;
		for (KnownProcess known : state.services()) {
			Service service = Service.of(known.name());
			boolean ready = ServiceProcess.isReady(service, state.portOffset());
			String word = ready ? "up" : known.running().isPresent() ? "NOT READY" : "DOWN";
			all &= tell(known.name(), new Ports(state.portOffset()).of(service), word);
		}
		return all;
	}

	private boolean tell(String part, int port, String word) {
		this.progress.line("  %-20s %5d   %s", part, port, word);
		return word.equals("up");
	}

	private static boolean listens(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), CONNECT_MILLIS);
			return true;
		}
		catch (IOException _) {
			return false;
		}
	}

}
