/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The steps of a journey as they are done, with who did them and how long they took. */
public final class Steps {

	private final List<Done> done = new ArrayList<>();

	/**
	 * One step.
	 *
	 * @param by user, or "system" for what followed by itself
	 */
	public record Done(String what, String by, Duration took) {

	}

	/** Does a step and notes it; what fails is thrown on. */
	<T> T step(String what, String by, Supplier<T> work) {
		Instant start = Instant.now();
		T result = work.get();
		this.done.add(new Done(what, by, Duration.between(start, Instant.now())));
		return result;
	}

	/** All that was done. */
	public List<Done> all() {
		return List.copyOf(this.done);
	}

	/** Prints them as a table. */
	public void print(PrintStream out) {
		out.printf("%n%-4s %-52s %-18s %8s%n", "#", "step", "by", "ms");
		for (int i = 0; i < this.done.size(); i++) {
			Done step = this.done.get(i);
			out.printf("%-4d %-52s %-18s %8d%n", i + 1, step.what(), step.by(), step.took().toMillis());
		}
	}

}
