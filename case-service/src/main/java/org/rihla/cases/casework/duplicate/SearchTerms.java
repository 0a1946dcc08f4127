/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rihla.cases.casework.person.Group;
import org.rihla.cases.names.NameKeys;
import org.rihla.cases.names.NamePart;
import org.rihla.chassis.cipher.SearchLabel;
import org.rihla.chassis.cipher.SearchTerm;

/**
 * What people of a case are found by. Parts of names keep so few bits that several
 * different ones share a token; numbers keep all, since only exact hits help.
 */
public final class SearchTerms {

	private static final int MOST_NAME_BITS = 18;

	private static final SearchLabel DOCUMENT = new SearchLabel("doc", 128);

	private static final SearchLabel PHONE = new SearchLabel("phone", 128);

	/** The other case of a match. */
	private static final SearchLabel POINTER = new SearchLabel("pointer", 128);

	/** Two sounds and a year of birth. */
	private static final SearchLabel WHO = new SearchLabel("who", 32);

	private final NameKeys keys;

	private final SearchLabel name;

	private final SearchLabel sound;

	/**
	 * With names of so many bits.
	 * @param nameBits about four different names should share a token: 12 for a mission
	 */
	public SearchTerms(NameKeys keys, int nameBits) {
		if (nameBits > MOST_NAME_BITS) {
			throw new IllegalArgumentException("More than %d bits would tell names apart".formatted(MOST_NAME_BITS));
		}
		this.keys = keys;
		this.name = new SearchLabel("name", nameBits);
		this.sound = new SearchLabel("sound", nameBits);
	}

	/** What a case is found by whose matches point at that one. */
	public static SearchTerm pointer(UUID caseId) {
		return POINTER.of(caseId.toString());
	}

	/**
	 * Everything the people of a group may be found by, and the cases their matches point
	 * at.
	 */
	public Set<SearchTerm> of(Group group, Duplicates duplicates) {
		Set<SearchTerm> terms = of(group);
		duplicates.all().forEach((match) -> terms.add(pointer(match.counterpart().reveal().caseId())));
		return terms;
	}

	/** Everything the people of a group may be found by. */
	public Set<SearchTerm> of(Group group) {
		Set<SearchTerm> terms = new LinkedHashSet<>();
		group.persons().forEach((person) -> {
			Traits traits = Traits.of(person, this.keys);
			terms.addAll(exact(traits));
			terms.addAll(who(traits, 0));
			traits.names().forEach((parts) -> parts.forEach((part) -> {
				part.spellings().forEach((spelling) -> terms.add(this.name.of(spelling)));
				terms.addAll(sounds(part));
			}));
		});
		return terms;
	}

	/** Documents and telephones of a person. */
	public List<SearchTerm> exact(Traits traits) {
		return Stream.concat(traits.documents().stream().map(DOCUMENT::of), traits.phones().stream().map(PHONE::of))
			.toList();
	}

	/** Pairs of sounds with the year of birth, and with some years before and after. */
	public List<SearchTerm> who(Traits traits, int around) {
		int year = traits.birthYear().getValue();
		List<SearchTerm> terms = new ArrayList<>();
		traits.names()
			.forEach((parts) -> IntStream.rangeClosed(year - around, year + around)
				.forEach((near) -> terms.addAll(who(parts, near))));
		return terms;
	}

	/** Pairs of sounds of a name with a year of birth. */
	public List<SearchTerm> who(List<NamePart> parts, int year) {
		return pairs(parts).stream().map((pair) -> WHO.of(pair + '|' + year)).toList();
	}

	/** Each way in which a part of a name sounds. */
	public List<SearchTerm> sounds(NamePart part) {
		return part.sounds().stream().map(this.sound::of).toList();
	}

	/** Each way in which a part of a name is spelled. */
	public List<SearchTerm> spellings(NamePart part) {
		return part.spellings().stream().map(this.name::of).toList();
	}

	/** A document as {@link Exact} prepares it. */
	SearchTerm exactDocument(String document) {
		return DOCUMENT.of(document);
	}

	/** A telephone as {@link Exact} prepares it. */
	SearchTerm exactPhone(String phone) {
		return PHONE.of(phone);
	}

	private static Collection<String> pairs(List<NamePart> parts) {
		Set<String> pairs = new LinkedHashSet<>();
		if (parts.size() == 1) {
			pairs.addAll(parts.getFirst().sounds());
		}
		for (int i = 0; i < parts.size(); i++) {
			for (int j = i + 1; j < parts.size(); j++) {
				for (String one : parts.get(i).sounds()) {
					parts.get(j).sounds().forEach((other) -> pairs.add(sorted(one, other)));
				}
			}
		}
		return pairs;
	}

	private static String sorted(String one, String other) {
		return (one.compareTo(other) <= 0) ? one + '|' + other : other + '|' + one;
	}

}
