/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Refusal;

/**
 * All consents of a case, and the one rule that says whether something may be shared:
 * each person agrees for this purpose, party, kind of data and day, and to be processed
 * at all.
 */
public record Consents(List<Consent> all) {

	public Consents {
		all = List.copyOf(all);
	}

	/** Nobody has agreed to anything. */
	public static Consents none() {
		return new Consents(List.of());
	}

	/** With one more; an earlier one for the same party gives way. */
	public Consents with(Consent consent) {
		Stream<Consent> earlier = this.all.stream()
			.map((other) -> (other.standing() && consent.replaces(other)) ? other.superseded() : other);
		return new Consents(Stream.concat(earlier, Stream.of(consent)).toList());
	}

	/**
	 * What a withdrawal of this consent ends: itself, or the one that replaced it.
	 * @throws Refusal.NotFound (404) when the case has no such consent
	 */
	public Optional<Consent> standing(ConsentId id) {
		Consent consent = find(id);
		return this.all.stream().filter((other) -> other.standing() && other.replaces(consent)).findFirst();
	}

	/** With one withdrawn. */
	public Consents withdraw(Consent consent, Instant on) {
		return new Consents(this.all.stream()
			.map((other) -> other.consentId().equals(consent.consentId()) ? other.withdrawn(on) : other)
			.toList());
	}

	/** What is valid on that day. Without consent to processing nothing else counts. */
	public List<Consent> valid(LocalDate day) {
		return this.all.stream()
			.filter((consent) -> consent.validOn(day) && processed(consent.personId(), day))
			.toList();
	}

	/** Who of these people has not agreed that the partner gets these kinds of data. */
	public List<PersonId> lacking(Purpose purpose, @Nullable PartnerId partner, Collection<PersonId> persons,
			Set<DataCategory> categories, LocalDate day) {
		List<Consent> valid = valid(day).stream()
			.filter((consent) -> consent.purpose() == purpose)
			.filter((consent) -> partner == null || partner.equals(consent.partnerId()))
			.toList();
		return persons.stream()
			.filter((person) -> valid.stream()
				.noneMatch((consent) -> consent.personId().equals(person)
						&& consent.details().reveal().categories().containsAll(categories)))
			.toList();
	}

	private boolean processed(PersonId person, LocalDate day) {
		return this.all.stream()
			.anyMatch((consent) -> consent.purpose() == Purpose.PROCESSING && consent.personId().equals(person)
					&& consent.validOn(day));
	}

	private Consent find(ConsentId id) {
		return this.all.stream()
			.filter((consent) -> consent.consentId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("consent", id));
	}

}
