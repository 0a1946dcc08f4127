/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.chassis.outbox.DomainEvent;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Each rule finds what it forbids, and nothing in a class that keeps it. */
class ServiceRulesTests {

	@ParameterizedTest
	@MethodSource
	void findsWhatItForbids(ArchRule rule, Class<?> wrong) {
		assertThat(rule.evaluate(classes(wrong)).hasViolation()).isTrue();
		assertThat(rule.allowEmptyShould(true).evaluate(classes(Harmless.class)).hasViolation()).isFalse();
	}

	static Stream<Arguments> findsWhatItForbids() {
		Only nobody = Only.those("Harmless");
		return Stream.of(argumentSet("static field", CodeRules.nothingIsKeptInStaticFields, KeepsInStaticField.class),
				argumentSet("name", CodeRules.namesSayWhatThingsAre, NameManager.class),
				argumentSet("nullness", CodeRules.everyPackageSaysWhatMayBeNull, Document.class),
				argumentSet("tink", ServiceRules.nobodyButTheChassisTouchesTink, TouchesTink.class),
				argumentSet("framework", ServiceRules.rulesKnowNeitherFrameworkNorClock, KnowsWebId.class),
				argumentSet("machinery", ServiceRules.machineryStaysInItsRoom, OpenQueries.class),
				argumentSet("event", ServiceRules.eventsAreRecordsInsideTheirSealedInterface, NoRecord.class),
				argumentSet("chance", ServiceRules.timeAndChanceComeFromOutside, Throws.class),
				argumentSet("web", nobody.touchTheWeb(), KnowsWebId.class),
				argumentSet("kafka", nobody.listenToKafka(), Hears.class),
				argumentSet("database", nobody.touchTheDatabase(), Writes.class),
				argumentSet("writing", nobody.writeDocuments(), Writes.class),
				argumentSet("scope", nobody.workWithoutScope(), Finds.class),
				argumentSet("personal", PersonalTypes.named("Secret").travelAsSensitive(), ShowsSecrets.class),
				argumentSet("misspelt", PersonalTypes.named("Harmless").areKnown(), Throws.class));
	}

	private static JavaClasses classes(Class<?> type) {
		return new ClassFileImporter()
			.withImportOption(
					(place) -> place.contains(type.getSimpleName() + ".class") || place.contains("package-info"))
			.importPackages(type.getPackageName());
	}

	record Harmless(Sensitive<Secret> secret) {
	}

	record Secret(String text) {
	}

	record ShowsSecrets(List<Secret> secrets) {
	}

	static class KeepsInStaticField {

		static int count;

	}

	static class NameManager {

	}

	static class TouchesTink {

		@Nullable Aead aead;

	}

	record KnowsWebId(UUID value, HttpHeaders headers) implements Identifier {
	}

	public static class OpenQueries {

	}

	static class NoRecord implements DomainEvent {

		@Override
		public String type() {
			return "thing.happened";
		}

		@Override
		public Instant occurredOn() {
			return Instant.EPOCH;
		}

	}

	static class Throws {

		UUID dice() {
			return UUID.randomUUID();
		}

	}

	static class Hears {

		void on(ReceivedEvent event) {
		}

	}

	static class Writes {

		void past(MongoCollection<Document> collection) {
			collection.replaceOne(new Document(), new Document());
		}

	}

	static class Finds {

		boolean any(AggregateStore<?, Identifier> store, Identifier id) {
			return store.find(id).isPresent();
		}

	}

}
