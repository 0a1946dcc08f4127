/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.chassis.audit.AuditReport.Damage;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.parcel.ParcelTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way to damage a chain is seen, and where it begins. */
@ParcelTest
class AuditTamperIntegrationTests {

	@Autowired
	private MongoDatabase database;

	@Autowired
	private ChainKey key;

	@Autowired
	private Clock clock;

	@TempDir
	private Path folder = Path.of("");

	private MongoCollection<Document> blocks;

	@BeforeEach
	void writesFiveBlocks() {
		this.blocks = this.database.getCollection("audit-" + UUID.randomUUID());
		AuditAnchors anchors = anchors();
		AuditChain chain = new AuditChain(this.blocks, this.key, anchors, this.clock);
		IntStream.range(0, 5)
			.forEach((i) -> chain.add(List.of(entry(i).toDocument(), entry(i + 100).toDocument()), false));
		anchors.close();
	}

	@Test
	void anUntouchedChainIsWhole() {
		assertThat(verify()).isEqualTo(new AuditReport(true, 5, 10, 5, null, null));
	}

	@Test
	void anEditIsSeen() {
		this.blocks.updateOne(Filters.eq("_id", 3L), Updates.set("entries.1.actor", "somebody else"));

		assertThat(verify()).returns(3L, AuditReport::firstBad).returns(Damage.EDIT, AuditReport::damage);
	}

	@Test
	void anAddedMemberIsSeen() {
		this.blocks.updateOne(Filters.eq("_id", 2L), Updates.set("entries.0.note", "x"));

		assertThat(verify()).returns(2L, AuditReport::firstBad).returns(Damage.EDIT, AuditReport::damage);
	}

	@Test
	void aGapIsSeen() {
		this.blocks.deleteOne(Filters.eq("_id", 2L));

		assertThat(verify()).returns(2L, AuditReport::firstBad).returns(Damage.GAP, AuditReport::damage);
	}

	@Test
	void anotherOrderIsSeen() {
		Document second = block(2);
		Document third = block(3);
		this.blocks.deleteMany(Filters.in("_id", 2L, 3L));
		this.blocks.insertOne(third.append("_id", 2L));
		this.blocks.insertOne(second.append("_id", 3L));

		assertThat(verify()).returns(2L, AuditReport::firstBad).returns(Damage.REORDER, AuditReport::damage);
	}

	@Test
	void aCutEndIsSeen() {
		this.blocks.deleteMany(Filters.gt("_id", 3L));

		assertThat(verify()).returns(4L, AuditReport::firstBad).returns(Damage.CUT_END, AuditReport::damage);
	}

	@Test
	void anotherChainInItsPlaceIsSeen() {
		this.blocks.deleteMany(new Document());
		AuditChain other = new AuditChain(this.blocks, this.key, new AuditAnchors(null), this.clock);
		IntStream.range(0, 6).forEach((i) -> other.add(List.of(entry(i + 200).toDocument()), false));

		assertThat(verify().damage()).isEqualTo(Damage.FOREIGN_CHAIN);
	}

	@Test
	void instancesThatWriteAtOnceMakeOneChain() throws InterruptedException {
		List<Thread> instances = new ArrayList<>();
		for (int instance = 0; instance < 4; instance++) {
			AuditTrail trail = new AuditTrail(
					new AuditChain(this.blocks, this.key, new AuditAnchors(null), this.clock));
			for (int request = 0; request < 5; request++) {
				AuditEntry entry = entry(instance * 10 + request);
				instances.add(Thread.ofVirtual().start(() -> trail.append(entry)));
			}
		}
		for (Thread instance : instances) {
			instance.join();
		}

		assertThat(verify()).returns(true, AuditReport::intact).returns(30L, AuditReport::entries);
	}

	private AuditReport verify() {
		AuditAnchors anchors = anchors();
		AuditChain chain = new AuditChain(this.blocks, this.key, anchors, this.clock);
		return new AuditVerification(chain, this.key, anchors).verify();
	}

	private AuditAnchors anchors() {
		return new AuditAnchors(this.folder.resolve("anchors"));
	}

	private Document block(long number) {
		Document block = this.blocks.find(Filters.eq("_id", number)).first();
		assertThat(block).isNotNull();
		return (block != null) ? block : new Document();
	}

	private static AuditEntry entry(int number) {
		return new AuditEntry("actor-" + number, "protection-officer", "RBA", "protection:read", "granted", "reader",
				"protection-file", Integer.toString(number), Set.of());
	}

}
