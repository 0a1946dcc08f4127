/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.rihla.chassis.testing.TestInfrastructure;

/** Collections for keysets on the store of the test run. */
final class KeyCollections {

	private static final MongoClient CLIENT = MongoClients.create(TestInfrastructure.servers().mongodbUri());

	private static final String DATABASE = "keys-" + UUID.randomUUID();

	private KeyCollections() {
	}

	/** One that no other test uses. */
	static MongoCollection<Document> fresh() {
		return CLIENT.getDatabase(DATABASE).getCollection("keysets-" + UUID.randomUUID());
	}

}
