/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.ConnectionString;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.DataFolderInUse;
import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.PortTaken;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedMongoTests {

	@TempDir
	Path folder;

	private EmbeddedMongo store;

	@BeforeEach
	void start() {
		this.store = EmbeddedMongo.start(file(), 0, Sync.COMMIT);
	}

	@AfterEach
	void stop() {
		this.store.close();
	}

	@Test
	void keepsDocumentsAndUniqueIndexesOverAnOrderlyRestart() {
		try (MongoClient client = Drivers.connect(this.store.connectionString())) {
			cases(client).insertOne(new Document("_id", 1).append("state", "OPEN"));
		}

		this.store.close();
		this.store = EmbeddedMongo.start(file(), 0, Sync.ALWAYS);

		try (MongoClient client = Drivers.connect(this.store.connectionString())) {
			assertThat(cases(client).find()).containsExactly(new Document("_id", 1).append("state", "OPEN"));
			assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> cases(client).insertOne(new Document("_id", 1)))
				.satisfies((refused) -> assertThat(refused.getCode()).isEqualTo(11000));
		}
	}

	@Test
	void leavesTheFileAtItsLiveSizeWhenItStops() {
		try (MongoClient client = Drivers.connect(this.store.connectionString())) {
			for (int i = 0; i < 500; i++) {
				cases(client).replaceOne(Filters.eq("_id", 1), new Document("_id", 1).append("version", i),
						new ReplaceOptions().upsert(true));
			}
		}
		long before = file().toFile().length();

		this.store.close();

		assertThat(before).isGreaterThan(2_000_000);
		assertThat(file().toFile().length()).isLessThan(100_000);
	}

	@Test
	void gathersLiveDataWhileItWorks(@TempDir Path other) {
		try (EmbeddedMongo restless = EmbeddedMongo.start(other.resolve("store.mv"), 0, Sync.COMMIT, 1,
				Duration.ofMillis(10)); MongoClient client = Drivers.connect(restless.connectionString())) {
			for (int i = 0; i < 300; i++) {
				cases(client).insertOne(new Document("_id", i));
			}

			assertThat(restless.figures().gathered()).isPositive();
			assertThat(cases(client).countDocuments()).isEqualTo(300);
			assertThat(restless.healthy()).isTrue();
		}
	}

	@Test
	void answersMajorityReadsToo() {
		try (MongoClient client = Drivers.connect(this.store.connectionString())) {
			cases(client).insertOne(new Document("_id", 1));

			assertThat(cases(client).withReadConcern(ReadConcern.MAJORITY).find()).hasSize(1);
		}
	}

	@Test
	void writesNoContentOfAFailedCommandToTheLog() {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
		Level level = root.getLevel();
		lines.start();
		root.addAppender(lines);
		root.setLevel(Level.INFO);

		try (MongoClient client = Drivers.connect(this.store.connectionString())) {
			cases(client).insertOne(new Document("_id", 1).append("name", "Amina Tounkara"));
			assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> cases(client).insertOne(new Document("_id", 1).append("name", "Amina Tounkara")));
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(
					() -> cases(client).findOneAndUpdate(Filters.eq("name", "Amina Tounkara"), Updates.inc("name", 1)));
		}
		finally {
			root.detachAppender(lines);
			root.setLevel(level);
		}

		assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage)
			.noneMatch((line) -> line.contains("Tounkara"));
	}

	@Test
	void listensOnTheLoopbackAddressOnly() throws SocketException {
		int port = Integer.parseInt(
				new ConnectionString(this.store.connectionString()).getHosts().getFirst().replace("127.0.0.1:", ""));

		assertThat(NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()))
			.allSatisfy((address) -> assertThatExceptionOfType(ConnectException.class)
				.isThrownBy(() -> new Socket(address, port).close()));
	}

	@Test
	void refusesAFileThatIsInUse() {
		assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> EmbeddedMongo.start(file(), 0, Sync.COMMIT))
			.withMessageStartingWith("Store: " + file() + " is in use");
	}

	@Test
	void refusesADamagedFile() throws IOException {
		byte[] noise = new byte[20_000];
		new Random(1).nextBytes(noise);
		Path damaged = Files.write(this.folder.resolve("damaged.mv"), noise);

		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> EmbeddedMongo.start(damaged, 0, Sync.COMMIT))
			.withMessageStartingWith("Store: " + damaged + " cannot be used: ")
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("\n"));
	}

	@Test
	void refusesAPortThatIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(PortTaken.class)
				.isThrownBy(
						() -> EmbeddedMongo.start(this.folder.resolve("other.mv"), taken.getLocalPort(), Sync.COMMIT))
				.withMessageStartingWith("Store: port " + taken.getLocalPort());
		}
	}

	private static MongoCollection<Document> cases(MongoClient client) {
		return client.getDatabase("rihla_case").getCollection("cases");
	}

	private Path file() {
		return this.folder.resolve("store.mv");
	}

}
