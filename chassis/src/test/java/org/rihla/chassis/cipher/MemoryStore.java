/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;

/** A key collection of its own per test, on a server in memory. */
final class MemoryStore {

	private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());

	private static final MongoClient CLIENT = MongoClients.create(uri());

	private MemoryStore() {
	}

	static String uri() {
		return (SERVER.getLocalAddress() != null) ? SERVER.getConnectionString() : SERVER.bindAndGetConnectionString();
	}

	static MongoCollection<Document> collection() {
		return CLIENT.getDatabase("keys-" + UUID.randomUUID()).getCollection("keysets");
	}

}
