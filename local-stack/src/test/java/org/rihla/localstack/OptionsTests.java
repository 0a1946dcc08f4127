/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.localstack.Options.Command;
import org.rihla.localstack.Options.Demo;
import org.rihla.localstack.start.BadOption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTests {

	private static final Path HOME = Path.of("/home/someone/rihla");

	@Test
	void startEverythingInTheProjectsOwnFolderWhenNothingIsSaid() {
		Options options = parse();

		assertThat(options).isEqualTo(new Options(Command.START, true, false, false, new Ports(0), new Demo(false, 60),
				HOME.resolve(".rihla"), null, null));
	}

	@Test
	void understandEachOption() {
		Options options = parse("--data", "/tmp/other", "--port-offset", "100", "--reset", "--jars", "/tmp/jars");

		assertThat(options).isEqualTo(new Options(Command.START, true, false, true, new Ports(100), new Demo(false, 60),
				Path.of("/tmp/other"), Path.of("/tmp/jars"), null));
	}

	@Test
	void leaveOutTheServicesForPeopleAndForPrograms() {
		assertThat(parse("--no-services")).returns(false, Options::services).returns(false, Options::forPrograms);
		assertThat(parse("--infrastructure-only")).returns(false, Options::services)
			.returns(true, Options::forPrograms);
	}

	@Test
	void bringAsManyCasesInAsAskedFor() {
		assertThat(parse("--seed", "300").demo()).isEqualTo(new Demo(false, 300));
		assertThat(parse("--empty").demo()).isEqualTo(new Demo(false, 0));
		assertThat(parse("--no-services").demo()).isEqualTo(new Demo(false, 0));
	}

	@Test
	void smokeInAFolderOfItsOwnThatBeginsEmpty() {
		assertThat(parse("--smoke")).returns(HOME.resolve(".rihla-smoke"), Options::data)
			.returns(true, Options::reset)
			.returns(true, (options) -> options.demo().smoke());
	}

	@Test
	void keepTheDataOfAFolderThatIsNamedForTheSmokeJourney() {
		assertThat(parse("--smoke", "--data", "/tmp/other")).returns(Path.of("/tmp/other"), Options::data)
			.returns(false, Options::reset);
	}

	@Test
	void takeCommandsBeforeOrAfterOptions() {
		assertThat(parse("stop", "--data", "/tmp/other").command()).isEqualTo(Command.STOP);
		assertThat(parse("--data", "/tmp/other", "status").command()).isEqualTo(Command.STATUS);
		assertThat(parse("events", "--case", "0198")).returns(Command.EVENTS, Options::command)
			.returns("0198", Options::caseId);
		assertThat(parse("--help").command()).isEqualTo(Command.HELP);
	}

	@ParameterizedTest
	@CsvSource({ "--prot-offset,--prot-offset is not an option", "--data,--data needs a value",
			"--no-services --smoke,--smoke needs the services", "--data --reset,--data needs a value",
			"--seed -3,a number from 0 to 100000", "--port-offset x,a number from 0 to 38418",
			"--port-offset -1,a number from 0 to 38418", "--port-offset 38419,a number from 0 to 38418" })
	void refuseWhatTheyDoNotUnderstandAndSayWhatWouldBeRight(String arguments, String line) {
		assertThatExceptionOfType(BadOption.class).isThrownBy(() -> parse(arguments.split(" ")))
			.withMessageContaining(line)
			.withNoCause();
	}

	private static Options parse(String... arguments) {
		return Options.parse(List.of(arguments), HOME);
	}

}
