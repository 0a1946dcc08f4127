/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The master key, the key store and whether it can be used. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(KeyProperties.class)
class KeysConfiguration {

	@Bean
	MasterKey masterKey(KeyProperties properties, @Value("${rihla.service}") String service, Environment environment) {
		Path path = properties.masterKeyFile();
		if (path == null) {
			throw new MasterKeyRefused("rihla.cipher.master-key-file is not set");
		}
		MasterKeyFile file = new MasterKeyFile(path);
		return MasterKey.parse(service, switch (properties.masterKeyMode()) {
			case FILE -> file.escrowed(properties.masterKeyEscrowed());
			case GENERATED -> {
				if (environment.acceptsProfiles(Profiles.of("prod"))) {
					throw new MasterKeyRefused("A generated master key is refused under profile prod");
				}
				yield file.generated();
			}
		});
	}

	@Bean
	KeyStore keyStore(MongoClient client, MongoConnectionDetails connection, @Value("${rihla.service}") String service,
			MasterKey master) {
		return new KeyStore(keysets(client, connection.getConnectionString(), service), master, Clock.systemUTC(),
				Ticker.systemTicker());
	}

	@Bean
	IndexKeys indexKeys(KeyStore keys) {
		return keys.indexKeys();
	}

	@Bean
	KeyStoreHealthIndicator keyStoreHealthIndicator(KeyStore keys) {
		return new KeyStoreHealthIndicator(keys);
	}

	private static MongoCollection<Document> keysets(MongoClient client, ConnectionString connection, String service) {
		String database = connection.getDatabase();
		String name = (database != null) ? database : "rihla_" + service.replace("-service", "");
		return client.getDatabase(name + "_keys")
			.getCollection("keysets")
			.withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS))
			.withReadConcern(ReadConcern.MAJORITY)
			.withReadPreference(ReadPreference.primary());
	}

}
