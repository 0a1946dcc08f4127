/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/** What is personal stands in no topic, and in the store only sealed. */
class SilenceIntegrationTests extends ReturnServiceTest {

	private static final String[] PERSONAL = { "TRAORE", "LP0001", "nothing remarkable", "1994-05", "RIHLA1",
			"9990000000001", "IRREGULAR", "\"ZZ\"", "MA-04", "because of my mother" };

	@Autowired
	private MongoDatabase database;

	@Test
	void keepsNothingPersonalInTheClear() {
		ReturnWork work = someone().opened().funded().declared().prepared().held();
		ok(this.desk.post(this.crew.caseworker(), work.plan() + "/withdraw", """
				{"reason":"because of my mother"}""", "a-key-that-says-nothing-" + work.planId(), null));

		List<String> stored = new ArrayList<>();
		for (String collection : this.database.listCollectionNames()) {
			this.database.getCollection(collection, Document.class)
				.find()
				.forEach((document) -> stored.add(collection + " " + document.toJson()));
		}

		assertThat(stored).anyMatch((text) -> text.contains(work.planId().toString()));
		assertThat(stored).noneMatch(SilenceIntegrationTests::betrays);
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(work.planId()).contains("return.withdrawn"));
			assertThat(probe.of(work.planId()))
				.noneMatch((event) -> betrays(event.json()) || betrays(event.headers().toString()));
		}
	}

	private static boolean betrays(String text) {
		for (String personal : PERSONAL) {
			if (text.contains(personal)) {
				return true;
			}
		}
		return false;
	}

}
