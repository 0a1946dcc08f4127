/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import org.rihla.chassis.access.PermissionTable;
import org.rihla.chassis.cipher.Fingerprint;
import org.rihla.chassis.cipher.SensitiveModule;
import org.rihla.chassis.cipher.TestCipher;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;

/** Everything of the chassis that meets a request, without store and broker. */
@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = { "org.rihla.chassis.aggregate.AggregateConfiguration",
		"org.rihla.chassis.cipher.CipherConfiguration", "org.rihla.chassis.cipher.keys.KeysConfiguration",
		"org.rihla.chassis.inbox.InboxConfiguration", "org.rihla.chassis.outbox.OutboxConfiguration",
		"org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
		"org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration" })
@Import(ThingController.class)
public class ThingApplication {

	@Bean
	PermissionTable permissionTable(ResourceLoader loader) {
		return PermissionTable.read(loader, "classpath:things/");
	}

	@Bean
	Fingerprint fingerprint() {
		return TestCipher.fingerprint();
	}

	@Bean
	SensitiveModule sensitiveModule() {
		return new SensitiveModule();
	}

}
