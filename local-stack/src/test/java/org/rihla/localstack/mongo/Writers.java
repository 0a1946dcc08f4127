/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * Several writers, each of which writes its numbers one after the other and remembers the
 * last that was acknowledged, until the store is gone.
 */
final class Writers {

	private final AtomicIntegerArray inserted;

	private final AtomicIntegerArray counted;

	private final AtomicInteger acknowledged = new AtomicInteger();

	private volatile boolean over;

	Writers(int count) {
		this.inserted = new AtomicIntegerArray(count);
		this.counted = new AtomicIntegerArray(count);
	}

	/**
	 * Writes until the store dies, and calls for its death after so many
	 * acknowledgements.
	 */
	void writeUntilKilled(String connectionString, int enough, Runnable kill) throws InterruptedException {
		int end = this.acknowledged.get() + enough;
		this.over = false;
		try (MongoClient client = Drivers.connect(connectionString)) {
			items(client).createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
			List<Thread> threads = new ArrayList<>();
			for (int i = 0; i < this.inserted.length(); i++) {
				int writer = i;
				threads.add(Thread.ofPlatform().start(() -> write(client, writer, end, kill)));
			}
			for (Thread thread : threads) {
				thread.join();
			}
		}
	}

	/**
	 * Acknowledged writes that the store no longer has, and whatever else it should not
	 * show.
	 */
	List<String> complaints(MongoClient client) {
		List<String> complaints = new ArrayList<>();
		for (int writer = 0; writer < this.inserted.length(); writer++) {
			complaints.addAll(complaints(client, writer));
		}
		return complaints;
	}

	private void write(MongoClient client, int writer, int end, Runnable kill) {
		try {
			while (!this.over) {
				int number = this.inserted.get(writer) + 1;
				items(client).insertOne(item(writer, number));
				this.inserted.set(writer, number);
				counters(client).updateOne(Filters.eq("_id", writer), Updates.inc("count", 1),
						new UpdateOptions().upsert(true));
				this.counted.incrementAndGet(writer);
				if (this.acknowledged.addAndGet(2) >= end) {
					this.over = true;
					kill.run();
				}
			}
		}
		catch (MongoException _) {
			// the store is gone, which is how every round ends
		}
	}

	private List<String> complaints(MongoClient client, int writer) {
		List<String> complaints = new ArrayList<>();
		List<Integer> found = items(client).find(Filters.eq("writer", writer))
			.map((item) -> item.getInteger("n"))
			.into(new ArrayList<>());
		List<Integer> expected = IntStream.rangeClosed(1, Math.max(found.size(), this.inserted.get(writer)))
			.boxed()
			.toList();
		if (!found.stream().sorted().toList().equals(expected)) {
			complaints.add("writer %d: %d acknowledged, found %d".formatted(writer, expected.size(), found.size()));
		}
		for (int n = 1; n <= found.size() + 1; n++) {
			Document byIndex = items(client).find(Filters.eq("_id", id(writer, n))).first();
			if ((byIndex != null) != (n <= found.size())) {
				complaints.add("writer %d: index and documents differ at %d".formatted(writer, n));
			}
		}
		Document counter = counters(client).find(Filters.eq("_id", writer)).first();
		int count = (counter != null) ? counter.getInteger("count") : 0;
		if (count < this.counted.get(writer) || count > found.size()) {
			complaints.add("writer %d: counted %d, found %d".formatted(writer, this.counted.get(writer), count));
		}
		this.inserted.set(writer, found.size());
		this.counted.set(writer, count);
		return complaints;
	}

	private static Document item(int writer, int n) {
		return new Document("_id", id(writer, n)).append("number", id(writer, n))
			.append("writer", writer)
			.append("n", n)
			.append("pad", "p".repeat(500));
	}

	private static String id(int writer, int n) {
		return writer + "-" + n;
	}

	private static MongoCollection<Document> items(MongoClient client) {
		return client.getDatabase("rihla_case").getCollection("items");
	}

	private static MongoCollection<Document> counters(MongoClient client) {
		return client.getDatabase("rihla_case").getCollection("counters");
	}

}
