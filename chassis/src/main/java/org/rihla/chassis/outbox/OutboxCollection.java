/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * A collection whose documents carry an outbox, and the one topic their events go to.
 *
 * @param name of the collection
 */
public record OutboxCollection(String name, MongoCollection<Document> documents, String topic) {
}
