/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.names.NamePart;
import org.rihla.chassis.cipher.SearchTerm;

/**
 * Somebody who is looked for, as far as is known.
 *
 * @param reference case number
 * @param parts of the name, in any order
 * @param documents prepared like those of {@link Traits}, phones too
 */
public record Wanted(@Nullable String reference, List<NamePart> parts, @Nullable Integer birthYear, List<String> phones,
		List<String> documents) {

	/** Telephones and documents to ask for. */
	public List<SearchTerm> exact(SearchTerms terms) {
		List<SearchTerm> exact = new ArrayList<>();
		this.phones.forEach((phone) -> exact.add(terms.exactPhone(phone)));
		this.documents.forEach((document) -> exact.add(terms.exactDocument(document)));
		return exact;
	}

	/** Pairs of sounds with the year of birth; none when the year is not known. */
	public List<SearchTerm> who(SearchTerms terms) {
		return (this.birthYear != null && this.parts.size() > 1) ? terms.who(this.parts, this.birthYear) : List.of();
	}

	/**
	 * How well somebody of a case fits: the parts of the name that are written alike.
	 * @return nothing when nobody fits
	 */
	public Optional<Integer> fit(List<Traits> people) {
		return people.stream().filter(this::fits).map(this::alike).max(Comparator.naturalOrder());
	}

	private boolean fits(Traits person) {
		return person.phones().containsAll(this.phones) && person.documents().containsAll(this.documents)
				&& (this.birthYear == null || person.birthYear().getValue() == this.birthYear) && (this.parts.isEmpty()
						|| person.names().stream().anyMatch((name) -> NameMatch.fits(this.parts, name)));
	}

	private int alike(Traits person) {
		return (int) this.parts.stream()
			.filter((part) -> person.names().stream().flatMap(List::stream).anyMatch(part::isSpelledLike))
			.count();
	}

	/** All of it is personal. */
	@Override
	public String toString() {
		return "Somebody who is looked for";
	}

}
