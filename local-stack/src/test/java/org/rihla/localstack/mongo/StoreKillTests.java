/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.localstack.start.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Processes die by {@code kill -9}, also in the middle of a commit or of a compaction.
 */
@Timeout(120)
class StoreKillTests {

	private static final int ROUNDS = 4;

	private static final int WRITERS = 8;

	private static final long SEED = 20261121;

	@TempDir
	Path folder;

	private final Writers writers = new Writers(WRITERS);

	private final Random random = new Random(SEED);

	@Test
	void losesNothingItAcknowledged() throws InterruptedException {
		for (int round = 1; round <= ROUNDS; round++) {
			killWhileWriting(List.of());

			assertThat(complaintsAfterRestart()).as("round %d, seed %d", round, SEED).isEmpty();
		}
	}

	@Test
	void losesNothingItAcknowledgedWhileItTidiesAllTheTime() throws InterruptedException {
		for (int round = 1; round <= ROUNDS; round++) {
			killWhileWriting(List.of(), "restless");

			assertThat(complaintsAfterRestart()).as("round %d, seed %d", round, SEED).isEmpty();
		}
	}

	@Test
	void losesNothingItAcknowledgedWhenKilledWhileItStops() throws InterruptedException {
		for (int round = 1; round <= ROUNDS; round++) {
			try (ChildJvm store = store(List.of())) {
				this.writers.writeUntilKilled(store.address(), 600, () -> stopAndKill(store));
			}

			assertThat(complaintsAfterRestart()).as("round %d, seed %d", round, SEED).isEmpty();
		}
	}

	@Test
	void wouldLoseAcknowledgedWritesWithoutTheBarrier() throws InterruptedException {
		List<String> complaints = List.of();

		for (int round = 1; round <= 5 && complaints.isEmpty(); round++) {
			killWhileWriting(List.of("-Drihla.store.barrier=off"));
			complaints = complaintsAfterRestart();
		}

		assertThat(complaints).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "barrier.before-commit, 0", "barrier.after-commit, 1" })
	void keepsExactlyWhatWasCommitted(String crashPoint, int committedWithoutAnswer) {
		int acknowledged = 0;

		try (ChildJvm store = store(List.of("-Drihla.crash-point=" + crashPoint + ":20"));
				MongoClient client = Drivers.connect(store.address())) {
			acknowledged = insertUntilGone(client);
		}

		assertThat(acknowledged).isEqualTo(19);
		try (EmbeddedMongo restarted = restart(); MongoClient client = Drivers.connect(restarted.connectionString())) {
			assertThat(letters(client).countDocuments()).isEqualTo(acknowledged + committedWithoutAnswer);
		}
	}

	@Test
	void answersNothingAfterTheDiskIsFull() {
		int acknowledged = 0;

		try (ChildJvm store = ChildJvm.start(List.of("bash", "-c", "ulimit -f 1500; exec \"$@\"", "bash"),
				StoreProcess.class, List.of("-XX:-UsePerfData"), file().toString());
				MongoClient client = Drivers.connect(store.address())) {
			acknowledged = insertUntilGone(client);
			assertThatExceptionOfType(MongoException.class).isThrownBy(() -> letters(client).countDocuments())
				.withMessageContaining("could not write its file");
			assertThatExceptionOfType(MongoException.class).isThrownBy(() -> insert(client, 0))
				.withMessageContaining("could not write its file");
		}

		assertThat(acknowledged).isPositive();
		try (EmbeddedMongo restarted = restart(); MongoClient client = Drivers.connect(restarted.connectionString())) {
			assertThat(letters(client).countDocuments()).isEqualTo(acknowledged);
		}
	}

	private void killWhileWriting(List<String> options, String... arguments) throws InterruptedException {
		try (ChildJvm store = store(options, arguments)) {
			this.writers.writeUntilKilled(store.address(), 200 + this.random.nextInt(800), store::kill);
		}
	}

	private List<String> complaintsAfterRestart() {
		try (EmbeddedMongo restarted = restart(); MongoClient client = Drivers.connect(restarted.connectionString())) {
			return this.writers.complaints(client);
		}
	}

	private void stopAndKill(ChildJvm store) {
		try {
			store.killWhileItStops(this.random.nextInt(300));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ChildJvm store(List<String> options, String... arguments) {
		return ChildJvm.start(StoreProcess.class, options,
				Stream.concat(Stream.of(file().toString()), Stream.of(arguments)).toArray(String[]::new));
	}

	private EmbeddedMongo restart() {
		return EmbeddedMongo.start(file(), 0, Sync.COMMIT);
	}

	private Path file() {
		return this.folder.resolve("store.mv");
	}

	private static int insertUntilGone(MongoClient client) {
		int acknowledged = 0;
		try {
			while (true) {
				insert(client, acknowledged);
				acknowledged++;
			}
		}
		catch (MongoException _) {
			return acknowledged;
		}
	}

	private static void insert(MongoClient client, int number) {
		letters(client).insertOne(new Document("_id", number).append("pad", "p".repeat(500)));
	}

	private static MongoCollection<Document> letters(MongoClient client) {
		return client.getDatabase("rihla_case").getCollection("letters");
	}

}
