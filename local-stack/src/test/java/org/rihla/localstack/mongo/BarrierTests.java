/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Timeout(20)
class BarrierTests {

	private static final int MANY = 1_000_000;

	private final RecordedFile file = new RecordedFile();

	private final Barrier barrier = new Barrier(this.file, Sync.COMMIT, new Tidying(Duration.ofMillis(50)));

	@AfterEach
	void close() {
		this.file.commitsAllowed.release(MANY);
		this.barrier.close();
	}

	@Test
	void holdsAnAnswerBackUntilACommitHasEnded() {
		CompletableFuture<String> answer = write("a");
		this.file.commitsBegun.acquireUninterruptibly();

		assertThat(answer).isNotDone();

		this.file.commitsAllowed.release();
		assertThat(answer.join()).isEqualTo("a");
		assertThat(this.file.durable).containsExactly("a");
	}

	@Test
	void releasesAllWhoWaitByOneCommit() {
		List<CompletableFuture<String>> answers = writesDuringACommit(40);

		this.file.commitsAllowed.release(2);

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.join()).isNotNull());
		assertThat(this.file.commits).isEqualTo(2);
		assertThat(this.barrier.figures().writes()).isEqualTo(41);
	}

	@Test
	void answersNothingBeforeWhatWasWrittenEarlierIsDurable() {
		this.file.commitsAllowed.release(MANY);

		List<CompletableFuture<Boolean>> answers = IntStream.range(0, 400)
			.mapToObj((number) -> write(Integer.toString(number)).thenApply(this::allBeforeAreDurable))
			.toList();

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.join()).isTrue());
		assertThat(this.file.durable).isEqualTo(this.file.written).hasSize(400);
	}

	@Test
	void commitsNoHalfOfAWrite() {
		this.file.commitsAllowed.release(MANY);

		List<CompletableFuture<Integer>> answers = IntStream.range(0, 200)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> this.barrier.write(this::bothHalves)))
			.toList();

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.join()).isZero());
	}

	@Test
	void showsNoReaderHalfOfAWrite() {
		this.file.commitsAllowed.release(MANY);

		List<CompletableFuture<Integer>> reads = IntStream.range(0, 200).mapToObj((_) -> {
			CompletableFuture.supplyAsync(() -> this.barrier.write(this::bothHalves));
			return CompletableFuture.supplyAsync(() -> this.barrier.read(() -> this.file.written.size() % 2));
		}).toList();

		assertThat(reads).allSatisfy((odd) -> assertThat(odd.join()).isZero());
	}

	@Test
	void showsADurableReaderOnlyWhatAKillCannotTakeBack() {
		CompletableFuture<String> write = write("a");
		this.file.commitsBegun.acquireUninterruptibly();
		CompletableFuture<Integer> read = CompletableFuture
			.supplyAsync(() -> this.barrier.readDurable(this.file.written::size));

		this.file.commitsAllowed.release();

		assertThat(read.join()).isEqualTo(1);
		assertThat(this.file.durable).containsExactly("a");
		assertThat(write.join()).isEqualTo("a");
	}

	@Test
	void makesADurableReaderOfAQuietStoreWaitForNothing() {
		assertThat(this.barrier.readDurable(this.file.written::size)).isZero();
		assertThat(this.file.commits).isZero();
	}

	@Test
	void refusesEverythingOnceACommitHasFailed() {
		List<CompletableFuture<String>> answers = writesDuringACommit(5);
		this.file.full = true;

		this.file.commitsAllowed.release(MANY);

		assertThat(answers)
			.allSatisfy((answer) -> assertThatExceptionOfType(CompletionException.class).isThrownBy(answer::join)
				.withCauseInstanceOf(NotDurable.class)
				.withMessageContaining("disk full"));
		assertThat(this.barrier.healthy()).isFalse();
		assertThatExceptionOfType(NotDurable.class).isThrownBy(() -> this.barrier.read(this.file.written::size));
		assertThatExceptionOfType(NotDurable.class).isThrownBy(() -> this.barrier.write(this.file.written::size));
		assertThat(this.file.durable).isEmpty();
	}

	@Test
	void commitsWhatACommandThatFailedHalfWayHasWritten() {
		this.file.commitsAllowed.release(MANY);

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.barrier.write(() -> {
			this.file.written.add("first half");
			throw new IllegalStateException("duplicate key");
		})).withMessage("duplicate key");

		assertThat(this.file.durable).containsExactly("first half");
	}

	@Test
	void waitsForTheDiskBeforeEachAnswerWhenAsked() {
		this.file.commitsAllowed.release(MANY);

		try (Barrier careful = new Barrier(this.file, Sync.ALWAYS, new Tidying(Duration.ofDays(1)))) {
			careful.write(() -> this.file.written.add("a"));
			careful.write(() -> this.file.written.add("b"));
		}

		assertThat(this.file.syncs).isEqualTo(2);
	}

	@Test
	void bringsTheFileToTheDiskOnceInAWhile() {
		this.file.commitsAllowed.release(MANY);

		write("a").join();

		await().atMost(5, TimeUnit.SECONDS).until(() -> this.file.syncs == 1);
		assertThat(this.barrier.figures().gathered()).isZero();
	}

	@Test
	void gathersLiveDataWhenTooLittleOfTheFileIsLive() {
		this.file.commitsAllowed.release(MANY);
		this.file.wasteful = true;

		write("a").join();

		await().atMost(5, TimeUnit.SECONDS).until(() -> this.barrier.figures().gathered() == 1);
	}

	private CompletableFuture<String> write(String value) {
		return CompletableFuture.supplyAsync(() -> this.barrier.write(() -> {
			this.file.written.add(value);
			return value;
		}), Thread::startVirtualThread);
	}

	private List<CompletableFuture<String>> writesDuringACommit(int count) {
		CompletableFuture<String> first = write("first");
		this.file.commitsBegun.acquireUninterruptibly();
		List<CompletableFuture<String>> rest = IntStream.range(0, count)
			.mapToObj((number) -> write(Integer.toString(number)))
			.toList();
		await().until(() -> this.barrier.waiting() == count);
		return IntStream.rangeClosed(0, count).mapToObj((i) -> (i == 0) ? first : rest.get(i - 1)).toList();
	}

	private boolean allBeforeAreDurable(String value) {
		List<String> durable = this.file.durable;
		List<String> written = this.barrier.read(() -> List.copyOf(this.file.written));
		return durable.containsAll(written.subList(0, written.indexOf(value) + 1));
	}

	/** How many halves a commit has taken between them. */
	private int bothHalves() {
		int before = this.file.commits;
		this.file.written.add("left");
		Thread.yield();
		this.file.written.add("right");
		return this.file.commits - before;
	}

}
