/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.RecordScope;

/**
 * What a service says once about one kind of aggregate.
 *
 * @param type the class
 * @param collection MongoDB collection
 * @param topic the only topic its events go to, so that its sequence has no gaps there
 * @param scope members that decide who may see it
 * @param searchable how what is sealed is found again; null where it is not
 * @param ownKeys whether its sensitive members are sealed by keysets of its own, not by
 * those of the case it is about
 */
public record AggregateType<A extends Aggregate<I>, I extends Identifier>(Class<A> type, String collection,
		String topic, RecordScope scope, @Nullable Searchable<A> searchable, boolean ownKeys) {

	/** One that nobody searches, sealed by the keysets of the case it is about. */
	public AggregateType(Class<A> type, String collection, String topic, RecordScope scope) {
		this(type, collection, topic, scope, null, false);
	}

	/** The same with the usual scope members. */
	public AggregateType(Class<A> type, String collection, String topic) {
		this(type, collection, topic, RecordScope.standard());
	}

	/** The same, found again by tokens of what is sealed. */
	public AggregateType<A, I> searchedBy(Searchable<A> searchable) {
		return new AggregateType<>(this.type, this.collection, this.topic, this.scope, searchable, this.ownKeys);
	}

	/** The same, sealed by keysets of its own. */
	public AggregateType<A, I> withOwnKeys() {
		return new AggregateType<>(this.type, this.collection, this.topic, this.scope, this.searchable, true);
	}

	/** Kebab-case name of the kind, such as {@code assistance-case}. */
	public String kind() {
		return this.type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
