/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.nio.file.Path;
import java.time.Clock;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.RefusedAccess;
import org.rihla.chassis.aggregate.Index;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.outbox.ChangeTrail;
import org.rihla.chassis.paging.Cursors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** One chain per service. */
@AutoConfiguration(afterName = "org.rihla.chassis.aggregate.AggregateConfiguration")
@ConditionalOnBean(MongoDatabase.class)
class AuditConfiguration {

	private static final String COLLECTION = "audit";

	@Bean(destroyMethod = "close")
	AuditAnchors auditAnchors(@Value("${rihla.audit.anchor-file:#{null}}") @Nullable Path file) {
		return new AuditAnchors(file);
	}

	@Bean
	AuditChain auditChain(MongoDatabase database, ChainKey key, AuditAnchors anchors, Clock clock) {
		return new AuditChain(database.getCollection(COLLECTION), key, anchors, clock);
	}

	@Bean
	Index auditByActor() {
		return new Index(COLLECTION, Indexes.ascending("entries.actor"));
	}

	@Bean
	Index auditByObject() {
		return new Index(COLLECTION, Indexes.ascending("entries.objectId"));
	}

	@Bean
	Index auditByCase() {
		return new Index(COLLECTION, Indexes.ascending("entries.caseId"));
	}

	@Bean
	Index auditByTime() {
		return new Index(COLLECTION, Indexes.ascending("at"));
	}

	@Bean
	@ConditionalOnBooleanProperty("rihla.audit.searchable")
	AuditController auditController(AuditTrail trail, MongoDatabase database, Cursors cursors) {
		return new AuditController(trail, new AuditQueries(database.getCollection(COLLECTION), cursors));
	}

	@Bean
	AuditTrail auditTrail(AuditChain chain) {
		return new AuditTrail(chain);
	}

	@Bean
	ChangeTrail auditedChanges(AuditTrail trail) {
		return trail::append;
	}

	@Bean
	RefusedAccess auditedRefusals(AuditTrail trail) {
		return (caller, action, code, id) -> trail.append(AuditEntry.refused(caller, action, code, id));
	}

	@Bean
	AuditVerification auditVerification(AuditChain chain, ChainKey key, AuditAnchors anchors) {
		return new AuditVerification(chain, key, anchors);
	}

	@Bean
	AuditEndpoint auditEndpoint(AuditVerification verification) {
		return new AuditEndpoint(verification);
	}

}
