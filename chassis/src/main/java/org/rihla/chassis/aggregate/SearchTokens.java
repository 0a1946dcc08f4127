/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.Erased;

/** The search tokens that stand beside the state of an aggregate. */
final class SearchTokens<A> {

	private final @Nullable Searchable<A> searchable;

	private final BlindIndex index;

	SearchTokens(@Nullable Searchable<A> searchable, BlindIndex index) {
		this.searchable = searchable;
		this.index = index;
	}

	/**
	 * The tokens to write with this state; null when those that are there stay. An erased
	 * aggregate has none.
	 */
	@Nullable List<String> toWrite(A aggregate, Document state, @Nullable Document before) {
		if (this.searchable == null || (before != null && this.searchable.members()
			.stream()
			.allMatch((member) -> Objects.equals(state.get(member), before.get(member))))) {
			return null;
		}
		return of(aggregate, this.searchable);
	}

	/** The tokens it should have; null when it is not searched by any. */
	@Nullable List<String> of(A aggregate) {
		return (this.searchable != null) ? of(aggregate, this.searchable) : null;
	}

	private List<String> of(A aggregate, Searchable<A> how) {
		try {
			return this.index.tokens(how.terms().apply(aggregate));
		}
		catch (Erased _) {
			return List.of();
		}
	}

}
