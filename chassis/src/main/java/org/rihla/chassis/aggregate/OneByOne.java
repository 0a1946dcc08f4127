/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a job goes through what is due: one that fails keeps none of the others waiting.
 */
public final class OneByOne {

	private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

	private OneByOne() {
	}

	/**
	 * Does the work for each; what fails is left for the next run.
	 * @param kind what they are, for the log
	 */
	public static <I extends Identifier> void each(String kind, Iterable<I> due, Consumer<I> work) {
		for (I id : due) {
			try {
				work.accept(id);
			}
			catch (RuntimeException ex) {
				log.warn("{} {} was left for the next run: {}", kind, id.value(), ex.getClass().getSimpleName());
			}
		}
	}

}
