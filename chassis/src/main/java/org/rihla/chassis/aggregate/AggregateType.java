/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.Locale;

import org.rihla.chassis.access.RecordScope;

/**
 * What a service says once about one kind of aggregate.
 *
 * @param type the class
 * @param collection MongoDB collection
 * @param topic the only topic its events go to, so that its sequence has no gaps there
 * @param scope members that decide who may see it
 */
public record AggregateType<A extends Aggregate<I>, I extends Identifier>(Class<A> type, String collection,
		String topic, RecordScope scope) {

	/** With the usual scope members. */
	public AggregateType(Class<A> type, String collection, String topic) {
		this(type, collection, topic, RecordScope.standard());
	}

	/** Kebab-case name of the kind, such as {@code assistance-case}. */
	public String kind() {
		return this.type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
