/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the service's database answers. Spring's own check asks in whichever database
 * comes first, which the embedded store does not answer and a service's user need not
 * see.
 */
final class StoreHealthIndicator extends AbstractHealthIndicator {

	private final MongoDatabase database;

	StoreHealthIndicator(MongoDatabase database) {
		super("The store does not answer");
		this.database = database;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		this.database.runCommand(new Document("ping", 1));
		health.up();
	}

}
