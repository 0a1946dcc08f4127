/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.io.IOException;
import java.util.List;

import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Prints exceptions into the log without their messages, since those of parsers, drivers
 * and converters repeat data; kept are the messages of our own and of the start.
 */
public final class ValuelessStackTraces implements StackTracePrinter {

	private static final int LONGEST = 16_384;

	private static final List<String> SPEAKING = List.of("org.rihla.", "org.springframework.beans.factory.",
			"org.springframework.boot.", "org.springframework.context.", "org.apache.kafka.", "java.net.");

	private final StandardStackTracePrinter printer = StandardStackTracePrinter.rootFirst()
		.withMaximumLength(LONGEST)
		.withFormatter(ValuelessStackTraces::headline);

	@Override
	public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
		this.printer.printStackTrace(throwable, out);
	}

	private static String headline(Throwable throwable) {
		String type = throwable.getClass().getName();
		return SPEAKING.stream().anyMatch(type::startsWith) ? type + ": " + throwable.getMessage() : type;
	}

}
