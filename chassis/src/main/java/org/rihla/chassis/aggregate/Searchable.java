/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.rihla.chassis.cipher.SearchTerm;

/**
 * How sealed values of an aggregate are found again: its tokens are written in the same
 * update as its state.
 *
 * @param members top-level members of the state that the terms come from; while these are
 * as they were, tokens stay and nothing is opened
 * @param terms what it may be searched by
 */
public record Searchable<A>(List<String> members, Function<A, ? extends Collection<SearchTerm>> terms) {

	public Searchable {
		members = List.copyOf(members);
	}
}
