/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.start.BadOption;

/**
 * What was asked on the command line.
 *
 * @param command what to do
 * @param services whether the service programs run too
 * @param forPrograms whether one line for programs replaces the words for people
 * @param reset whether yesterday's data go first
 * @param demo what is done once everything is up
 * @param data the data folder
 * @param jars a folder with the service programs, instead of where the build puts them
 */
record Options(Command command, boolean services, boolean forPrograms, boolean reset, Ports ports, Demo demo, Path data,
		@Nullable Path jars, @Nullable String caseId) {

	static final String USAGE = """
			./run [options]        start everything and stay until Ctrl-C
			./run stop             stop what was started from the same data folder
			./run status           say what is up
			./run events           show all events from the first on, and then as they come
			./run events --case ID show those of one case
			./run check            say whether all events and webhooks so far came once and in order

			--seed N               bring N demonstration cases into an empty stack (60 unless told otherwise)
			--empty                bring none
			--smoke                go through the whole journey once in a stack of its own, print it, stop everything
			--data DIR             keep data, logs and passwords there instead of .rihla
			--reset                begin with an empty data folder
			--port-offset N        shift all ports by N, for a second stack beside the first
			--no-services          start Kafka, store, identity provider, mail sink and partner simulator only
			--infrastructure-only  the same for programs: prints one line, READY and the addresses
			--jars DIR             take the service programs from there
			--help                 say this

			Ends with 0 done, 1 a part failed, 2 wrong option, 3 not running (status), 4 port taken, 5 program or JDK
			missing, 6 data folder in use, 7 data folder unusable (not writable, full, broken), 130 after Ctrl-C.
			""";

	static Options parse(List<String> arguments, Path home) {
		Parser parser = new Parser(home);
		Deque<String> rest = new ArrayDeque<>(arguments);
		while (!rest.isEmpty()) {
			parser.take(rest.pop(), rest);
		}
		return parser.result();
	}

	/**
	 * What is done once everything is up.
	 *
	 * @param smoke one journey, then stop
	 * @param cases demonstration cases, if there are none yet
	 */
	record Demo(boolean smoke, int cases) {

		private static final int USUAL = 60;

		private static final int MOST = 100_000;

	}

	/** What the launcher can do. */
	enum Command {

		START, STOP, STATUS, EVENTS, CHECK, HELP

	}

	/** Reads one argument after the other. */
	private static final class Parser {

		private Command command = Command.START;

		private boolean services = true;

		private boolean forPrograms;

		private boolean reset;

		private Ports ports = new Ports(0);

		private boolean smoke;

		private int cases = Demo.USUAL;

		private final Path home;

		private @Nullable Path data;

		private @Nullable Path jars;

		private @Nullable String caseId;

		Parser(Path home) {
			this.home = home;
		}

		void take(String argument, Deque<String> rest) {
			switch (argument) {
				case "start" -> this.command = Command.START;
				case "stop" -> this.command = Command.STOP;
				case "status" -> this.command = Command.STATUS;
				case "events" -> this.command = Command.EVENTS;
				case "check" -> this.command = Command.CHECK;
				case "--case" -> this.caseId = value(argument, rest);
				case "help", "--help", "-h" -> this.command = Command.HELP;
				case "--smoke" -> this.smoke = true;
				case "--empty" -> this.cases = 0;
				case "--seed" -> this.cases = number(argument, value(argument, rest), Demo.MOST);
				case "--reset" -> this.reset = true;
				case "--no-services" -> this.services = false;
				case "--infrastructure-only" -> {
					this.services = false;
					this.forPrograms = true;
				}
				case "--port-offset" ->
					this.ports = new Ports(number(argument, value(argument, rest), Ports.LARGEST_OFFSET));
				case "--data" -> this.data = Path.of(value(argument, rest));
				case "--jars" -> this.jars = Path.of(value(argument, rest));
				default -> throw new BadOption(argument + " is not an option; ./run --help lists them");
			}
		}

		private static String value(String option, Deque<String> rest) {
			if (rest.isEmpty() || rest.peek().startsWith("--")) {
				throw new BadOption(option + " needs a value");
			}
			return rest.pop();
		}

		private static int number(String option, String text, int most) {
			try {
				int number = Integer.parseInt(text);
				if (number >= 0 && number <= most) {
					return number;
				}
			}
			catch (NumberFormatException _) {
				// falls through to the one answer for all wrong values
			}
			throw new BadOption("%s takes a number from 0 to %d, not %s".formatted(option, most, text));
		}

		/**
		 * A smoke run has a folder of its own and begins with nothing; a folder that
		 * someone names keeps its data.
		 */
		Options result() {
			if (this.smoke && !this.services) {
				throw new BadOption("--smoke needs the services");
			}
			Path folder = (this.data != null) ? this.data : this.home.resolve(this.smoke ? ".rihla-smoke" : ".rihla");
			return new Options(this.command, this.services, this.forPrograms,
					this.reset || (this.smoke && this.data == null), this.ports,
					new Demo(this.smoke, this.services ? this.cases : 0), folder.toAbsolutePath().normalize(),
					this.jars, this.caseId);
		}

	}

}
