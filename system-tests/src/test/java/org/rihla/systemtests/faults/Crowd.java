/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** So many people who work at once; the first who fails sends all of them home. */
final class Crowd implements AutoCloseable {

	private final ExecutorService people;

	Crowd(int atOnce) {
		this.people = Executors.newFixedThreadPool(atOnce);
	}

	/** Does all of it, and answers what came of it in whichever order. */
	<T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
		return begin(work).end();
	}

	/** The same act on each. */
	<T> Begun<Void> begin(List<T> things, Consumer<T> act) {
		return begin(things.stream().map((thing) -> (Callable<Void>) () -> {
			act.accept(thing);
			return null;
		}).toList());
	}

	private <T> Begun<T> begin(List<Callable<T>> work) {
		CompletionService<T> done = new ExecutorCompletionService<>(this.people);
		work.forEach(done::submit);
		return new Begun<>(done, work.size());
	}

	@Override
	public void close() {
		this.people.shutdownNow();
	}

	/** What they are at. */
	record Begun<T>(CompletionService<T> done, int size) {

		/** Waits for the last, or for the first who fails. */
		List<T> end() throws InterruptedException, ExecutionException {
			List<T> all = new ArrayList<>();
			for (int i = 0; i < this.size; i++) {
				all.add(this.done.take().get());
			}
			return all;
		}

	}

}
