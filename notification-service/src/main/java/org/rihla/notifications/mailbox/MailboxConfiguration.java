/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.UUID;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires mailboxes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailRules.class)
class MailboxConfiguration {

	private static final String COLLECTION = "mailboxes";

	@Bean
	AggregateStore<Mailbox, MailboxId> mailboxStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Mailbox.class, COLLECTION, "notification-events"), MailboxId::new);
	}

	@Bean
	Index mailboxesDue() {
		return new Index(COLLECTION, Indexes.ascending("state.dueAt"), new IndexOptions().sparse(true));
	}

	@Bean
	Occasions mailOccasions() {
		return new Occasions(UUID.randomUUID().toString());
	}

}
