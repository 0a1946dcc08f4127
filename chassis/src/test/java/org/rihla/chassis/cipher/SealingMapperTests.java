/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Dossier.Colour;
import org.rihla.chassis.cipher.Dossier.DossierId;
import org.rihla.chassis.cipher.Dossier.Finding;
import org.rihla.chassis.cipher.Dossier.Person;
import org.rihla.chassis.cipher.Dossier.PersonDetails;
import org.rihla.chassis.cipher.Dossier.PersonId;
import org.rihla.chassis.cipher.Dossier.Status;
import tools.jackson.databind.exc.InvalidDefinitionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.chassis.cipher.TestCipher.stored;

class SealingMapperTests {

	private static final UUID CASE = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000c001");

	private static final UUID AMAL = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000a001");

	private static final UUID ISSA = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000a002");

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private static final Subject SUBJECT = new Subject("dossiers", CASE.toString(), CASE.toString());

	private final TestCipher keys = new TestCipher();

	private final SealingMapper mapper = this.keys.mapperOf("case-service");

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
	void needsNoKeyForWorkThatNeedsNoContent() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));
		this.keys.asked();

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);
		this.mapper.write(read, SUBJECT);

		assertThat(this.keys.asked()).isEmpty();
	}

	@Test
	void opensOnlyTheCompartmentThatIsRevealed() {
		Dossier dossier = filled();
		dossier.note("afraid of a cousin");
		Dossier read = roundTrip(dossier);
		this.keys.asked();

		assertThat(read.people().getFirst().details().reveal().name()).isEqualTo("Amal");

		assertThat(this.keys.asked()).containsExactly(CASE + ":CORE");
	}

	@Test
	void sealsAgainWhatHasMoved() {
		Dossier read = roundTrip(filled());
		read.dropFirst();

		Document moved = stored(this.mapper.write(read, SUBJECT));

		Person issa = this.mapper.read(moved, Dossier.class, SUBJECT).people().getFirst();
		assertThat(issa.personId()).isEqualTo(new PersonId(ISSA));
		assertThat(issa.details().reveal().name()).isEqualTo("Issa");
	}

	@Test
	void sealsAgainWhatWasReplaced() {
		Dossier dossier = filled();
		dossier.note("first");
		Dossier read = roundTrip(dossier);
		read.note("second");

		assertThat(roundTrip(read).note()).isEqualTo(Sensitive.of("second"));
	}

	@Test
	void storesNothingForWhatIsAbsent() {
		Dossier read = roundTrip(new Dossier(new DossierId(CASE), NOON, ISSA));

		assertThat(read.note()).isNull();
		assertThat(read.amount()).isNull();
	}

	@Test
	void loadsTheRestWhenACompartmentWasErased() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));
		this.keys.destroy(CASE.toString(), Compartment.CORE);

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);

		assertThat(read.status()).isEqualTo(Status.CLOSED);
		assertThatExceptionOfType(Erased.class).isThrownBy(() -> read.people().getFirst().details().reveal())
			.withMessageContaining(CASE + ":CORE");
		assertThat(this.mapper.write(read, SUBJECT)).isEqualTo(stored);
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

	private static Dossier filled() {
		Dossier dossier = new Dossier(new DossierId(CASE), NOON, ISSA);
		dossier.fill(Set.of("cw.rabat.1", "cw.casa.1"), Set.of(Colour.BLUE, Colour.RED, Colour.GREEN),
				new BigDecimal("12.50"), new byte[] { 1, 2, 3 }, LocalDate.parse("2026-04-01"));
		dossier.add(new Person(new PersonId(AMAL), Sensitive.of(details("Amal"))));
		dossier.add(new Person(new PersonId(ISSA), Sensitive.of(details("Issa"))));
		return dossier;
	}

	private static PersonDetails details(String name) {
		return new PersonDetails(name, LocalDate.parse("1990-01-02"), Map.of(new PersonId(ISSA), "sister"), NOON);
	}

	private static byte[] bytes(Map<String, Object> state) {
		return new RawBsonDocument(new Document(state), new DocumentCodec()).getByteBuffer().array();
	}

	private Dossier roundTrip(Dossier dossier) {
		return this.mapper.read(stored(this.mapper.write(dossier, SUBJECT)), Dossier.class, SUBJECT);
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
