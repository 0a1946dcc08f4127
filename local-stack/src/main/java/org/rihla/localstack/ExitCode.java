/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import org.rihla.localstack.start.BadOption;
import org.rihla.localstack.start.DataFolderInUse;
import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.PartFailed;
import org.rihla.localstack.start.PortTaken;
import org.rihla.localstack.start.ProgramMissing;
import org.rihla.localstack.start.StartRefused;

/**
 * How the launcher ends, for scripts. The codes are listed in {@code ./run --help} and
 * never change their meaning.
 */
enum ExitCode {

	DONE(0), FAILED(1), BAD_OPTION(2), NOT_RUNNING(3), PORT_TAKEN(4), PROGRAM_MISSING(5), FOLDER_IN_USE(6),
	FOLDER_UNUSABLE(7);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	int code() {
		return this.code;
	}

	static ExitCode of(StartRefused refused) {
		return switch (refused) {
			case PartFailed _ -> FAILED;
			case BadOption _ -> BAD_OPTION;
			case PortTaken _ -> PORT_TAKEN;
			case ProgramMissing _ -> PROGRAM_MISSING;
			case DataFolderInUse _ -> FOLDER_IN_USE;
			case DataFolderUnusable _ -> FOLDER_UNUSABLE;
		};
	}

}
