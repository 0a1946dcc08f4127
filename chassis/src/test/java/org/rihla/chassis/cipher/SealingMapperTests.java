/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Dossier.DossierId;
import org.rihla.chassis.cipher.Dossier.Finding;
import org.rihla.chassis.cipher.Dossier.PersonId;
import org.rihla.chassis.cipher.Dossier.Status;
import tools.jackson.databind.exc.InvalidDefinitionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.chassis.cipher.TestCipher.stored;

class SealingMapperTests extends Sealing {

	@Test
	void writesFieldsAsPlainValuesThatQueriesCanName() {
		Map<String, Object> state = this.mapper.write(filled(), SUBJECT);

		assertThat(state).containsEntry("id", CASE.toString())
			.containsEntry("status", "CLOSED")
			.containsEntry("openedOn", "2026-03-01T12:00:00.000Z")
			.containsEntry("dueOn", "2026-04-01")
			.containsEntry("assignees", List.of("cw.casa.1", "cw.rabat.1"))
			.containsEntry("colours", List.of("RED", "GREEN", "BLUE"))
			.containsEntry("visits", new Document(AMAL.toString(), 1).append(ISSA.toString(), 1))
			.containsEntry("count", 5_000_000_000L)
			.containsEntry("officer", ISSA.toString())
			.containsEntry("digest", new Binary(new byte[] { 1, 2, 3 }))
			.doesNotContainKeys("reads", "secretSummary", "version", "recorded", "note");
	}

	@Test
	void readsBackWhatItWrote() {
		Dossier read = this.mapper.read(stored(this.mapper.write(filled(), SUBJECT)), Dossier.class, SUBJECT);

		assertThat(read.id()).isEqualTo(new DossierId(CASE));
		assertThat(read.status()).isEqualTo(Status.CLOSED);
		assertThat(read.openedOn()).isEqualTo(NOON);
		assertThat(read.amount()).isEqualTo(new BigDecimal("12.50"));
		assertThat(read.digest()).containsExactly(1, 2, 3);
		assertThat(read.visits()).containsEntry(new PersonId(AMAL), 1);
		assertThat(read.people()).isEqualTo(filled().people());
		assertThat(read.reads()).isZero();
		assertThat(read.version().number()).isZero();
		assertThat(read.recorded()).isEmpty();
	}

	@Test
	void readsValuesWithTheTypeOfTheirDeclaration() {
		Dossier dossier = filled();
		dossier.findings(List.of(new Finding("fit", new byte[] { 7 })));

		Sensitive<List<Finding>> findings = roundTrip(dossier).findings();

		assertThat(findings).isNotNull();
		assertThat(findings.reveal()).singleElement().returns("fit", Finding::code);
		assertThat(findings.reveal().getFirst().picture()).containsExactly(7);
	}

	@Test
	void leavesNoPersonalValueReadable() {
		Dossier dossier = filled();
		dossier.note("afraid of a cousin");

		Map<String, Object> state = this.mapper.write(dossier, SUBJECT);

		assertThat(state.toString() + new String(bytes(state), StandardCharsets.ISO_8859_1)).doesNotContain("Amal",
				"1990", "sister", "cousin");
	}

	@Test
	void encodesAnUnchangedAggregateToAnEqualState() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);
		read.people().forEach((person) -> person.details().reveal());

		assertThat(stored.equals(this.mapper.write(read, SUBJECT))).isTrue();
		assertThat(this.mapper.write(read, SUBJECT).equals(stored)).isTrue();
	}

	@Test
	void givesTestsAnAggregateAsTheStoreWould() {
		assertThat(TestCipher.reloaded(filled()).people()).isEqualTo(filled().people());
	}

	@Test
	void readsDocumentsOfOtherVersions() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));
		stored.append("inventedLater", new Document("deep", List.of(1))).remove("visits");
		stored.remove("count");

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);

		assertThat(read.status()).isEqualTo(Status.CLOSED);
		assertThat(read.visits()).isEmpty();
	}

	@Test
	void refusesASensitiveMemberWithoutCompartmentEvenWhenItIsAbsent() {
		assertThatExceptionOfType(InvalidDefinitionException.class)
			.isThrownBy(() -> this.mapper.write(new Careless(null), SUBJECT))
			.withMessageContaining("name must say its compartment by @Sealed");
	}

	@Test
	void refusesAFinalMemberThatItCouldNotReadBack() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.mapper.write(new Frozen("RBA"), SUBJECT))
			.withMessage("Frozen.office is stored and must not be final: it could not be read back");
	}

	@Test
	void quotesNothingOfAContentThatItCannotRead() {
		Map<String, Object> state = this.mapper.write(new Older(Sensitive.of("Amal")), SUBJECT);
		Newer newer = this.mapper.read(stored(state), Newer.class, SUBJECT);

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> newer.born().reveal())
			.withMessage("What is sealed at /born is no LocalDate")
			.withNoCause();
	}

	@Test
	void keepsTheOrderOfASetWhateverItsKind() {
		List<String> order = List.of("a", "b", "c", "d", "e", "f");

		assertThat(this.mapper.write(new Tags(Set.copyOf(order)), SUBJECT)).containsEntry("names", order);
		assertThat(this.mapper.write(new Tags(new LinkedHashSet<>(order.reversed())), SUBJECT)).containsEntry("names",
				order);
	}

	private static byte[] bytes(Map<String, Object> state) {
		return new RawBsonDocument(new Document(state), new DocumentCodec()).getByteBuffer().array();
	}

	private record Careless(@Nullable Sensitive<String> name) {
	}

	private record Older(@Sealed(Compartment.CORE) Sensitive<String> born) {
	}

	private record Newer(@Sealed(Compartment.CORE) Sensitive<LocalDate> born) {
	}

	private record Tags(Set<String> names) {
	}

	private static final class Frozen {

		private final String office;

		Frozen(String office) {
			this.office = office;
		}

	}

}
