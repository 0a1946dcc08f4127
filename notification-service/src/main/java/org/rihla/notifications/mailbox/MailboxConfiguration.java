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
import org.rihla.chassis.idempotency.BodyKind;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires mailboxes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MailRules.class, MailSchedule.class })
class MailboxConfiguration {

	private static final String COLLECTION = "mailboxes";

	private static final int SMALL = 1024;

	@Bean
	AggregateStore<Mailbox, MailboxId> mailboxStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Mailbox.class, COLLECTION, "notification-events"), MailboxId::new);
	}

	@Bean
	Index mailboxesDue() {
		return new Index(COLLECTION, Indexes.ascending("state.dueAt"), new IndexOptions().sparse(true));
	}

	/** Mail programs say what they want in a form, of one kind or another. */
	@Bean
	BodyKind bodyOfOneClick() {
		return new BodyKind("/mail-stops", "*/*", SMALL);
	}

	@Bean
	Occasions mailOccasions() {
		return new Occasions(UUID.randomUUID().toString());
	}

}
