/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A unit opens where it was sealed and nowhere else. */
class SealTests {

	private static final Subject HERE = new Subject("dossiers", "d1", "c1");

	private final TestCipher keys = new TestCipher();

	private final SealingMapper mapper = this.keys.mapperOf("case-service");

	private final Map<String, Object> state = this.mapper
		.write(new Sheet(List.of(new Line(Sensitive.of("Amal")), new Line(Sensitive.of("Issa"))), Sensitive.of("Rabat"),
				Sensitive.of("Dakar")), HERE);

	@Test
	void opensInItsPlace() {
		Sheet sheet = read(this.state, HERE);

		assertThat(sheet.lines().getLast().name().reveal()).isEqualTo("Issa");
		assertThat(sheet.home().reveal()).isEqualTo("Rabat");
	}

	@Test
	void staysClosedInAnotherCase() {
		staysClosed(read(this.state, new Subject("dossiers", "d1", "c2")).home());
	}

	@Test
	void staysClosedInAnotherDocument() {
		staysClosed(read(this.state, new Subject("dossiers", "d2", "c1")).home());
	}

	@Test
	void staysClosedInAnotherCollection() {
		staysClosed(read(this.state, new Subject("files", "d1", "c1")).home());
	}

	@Test
	void staysClosedInAnotherService() {
		staysClosed(this.keys.mapperOf("return-service").read(this.state, Sheet.class, HERE).home());
	}

	@Test
	void staysClosedInAnotherField() {
		Document swapped = new Document(this.state);
		swapped.append("home", this.state.get("away"));

		staysClosed(read(swapped, HERE).home());
	}

	@Test
	void staysClosedAtAnotherPerson() {
		Document swapped = new Document(this.state);
		swapped.append("lines", swapped.getList("lines", Document.class).reversed());

		staysClosed(read(swapped, HERE).lines().getFirst().name());
	}

	@Test
	void staysClosedUnderAnotherSchemaVersion() {
		staysClosed(read(homeWith((unit) -> unit.append("s", 2)), HERE).home());
	}

	@Test
	void staysClosedWhenChanged() {
		staysClosed(read(homeWith((unit) -> {
			byte[] bytes = unit.get("b", Binary.class).getData().clone();
			bytes[bytes.length - 1] ^= 1;
			return unit.append("b", new Binary(bytes));
		}), HERE).home());
	}

	@Test
	void namesThePlaceAndNothingElseWhenItStaysClosed() {
		Sensitive<String> home = read(this.state, new Subject("files", "d1", "c1")).home();

		assertThatIllegalStateException().isThrownBy(home::reveal)
			.withMessage("A unit at /home of files d1 does not open: sealed elsewhere, or changed");
	}

	private Sheet read(Map<String, Object> state, Subject subject) {
		return this.mapper.read(state, Sheet.class, subject);
	}

	private Document homeWith(UnaryOperator<Document> change) {
		Document state = new Document(this.state);
		return state.append("home", change.apply(new Document(state.get("home", Document.class))));
	}

	private static void staysClosed(Sensitive<String> unit) {
		assertThatIllegalStateException().isThrownBy(unit::reveal).withMessageContaining("does not open");
	}

	private record Sheet(List<Line> lines, @Sealed(Compartment.CORE) Sensitive<String> home,
			@Sealed(Compartment.CORE) Sensitive<String> away) {
	}

	private record Line(@Sealed(Compartment.CORE) Sensitive<String> name) {
	}

}
