/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.util.concurrent.Future;

import org.rihla.localstack.folder.StackFolder;
import org.rihla.localstack.identity.IdentityProvider;
import org.rihla.localstack.kafka.EmbeddedKafka;
import org.rihla.localstack.kafka.KafkaPorts;
import org.rihla.localstack.mail.MailSink;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;
import org.rihla.localstack.partner.PartnerSimulator;
import org.rihla.localstack.service.Surroundings;

/** Everything that runs inside this process. */
record Infrastructure(EmbeddedKafka kafka, EmbeddedMongo store, IdentityProvider identity, MailSink mail,
		PartnerSimulator partners) {

	static Infrastructure start(StackFolder folder, Ports ports, Running running, Progress progress) {
		try (Starter starter = new Starter(running, progress)) {
			Future<EmbeddedKafka> kafka = starter.start("Kafka", "127.0.0.1:" + ports.kafka(), () -> EmbeddedKafka
				.start(folder.of("kafka"), new KafkaPorts(ports.kafka(), ports.kafkaController()), running::close));
			Future<EmbeddedMongo> store = starter.start("Store", "mongodb://127.0.0.1:" + ports.store(),
					() -> EmbeddedMongo.start(folder.of("store").resolve("rihla.mv"), ports.store(), Sync.COMMIT));
			Future<IdentityProvider> identity = starter.start("Identity provider",
					"http://127.0.0.1:" + ports.identity(),
					() -> IdentityProvider.start(folder.of("identity"), ports.identity()));
			Future<MailSink> mail = starter.start("Mail sink", "smtp://127.0.0.1:" + ports.mail(),
					() -> MailSink.start(folder.of("mail"), ports.mail()));
			Future<PartnerSimulator> partners = starter.start("Partner simulator",
					"http://127.0.0.1:" + ports.simulator(),
					() -> PartnerSimulator.start(folder.of("partner"), ports.hooks(), ports.simulator()));
			return new Infrastructure(starter.result(kafka), starter.result(store), starter.result(identity),
					starter.result(mail), starter.result(partners));
		}
	}

	Surroundings surroundings(StackFolder folder, Ports ports) {
		return new Surroundings(this.store.connectionString(), this.kafka.bootstrapServers(), this.identity.issuer(),
				ports.hooks(), this.partners.authority(), ports.mail(), folder.of("keys"), ports.offset());
	}

}
