/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * A query without its values: which members it compares in which way, and by which it is
 * ordered. Alternatives ({@code $or}) are queries of their own, as they are for MongoDB.
 *
 * @param alternatives members compared, {@code true} where with given values, so that an
 * index goes on with its next member; {@code false} where with a range
 */
record QueryShape(String collection, Set<Map<String, Boolean>> alternatives, List<String> order) {

	private static final Set<String> EQUAL = Set.of("$eq", "$in");

	private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte", "$exists", "$regex");

	/** Marks a member whose condition no index helps with. */
	private static final String NOT_LOOKED_UP = "~";

	static QueryShape of(String collection, BsonDocument filter, BsonDocument sort) {
		Set<Map<String, Boolean>> alternatives = new TreeSet<>(Comparator.comparing(Object::toString));
		alternatives(filter, "").forEach((one) -> alternatives.add(new TreeMap<>(one)));
		return new QueryShape(collection, alternatives, List.copyOf(sort.keySet()));
	}

	/**
	 * Whether each alternative is looked up in an index, and a list in pages found there
	 * in its order.
	 */
	boolean isServedBy(Collection<List<String>> indexes) {
		return this.alternatives.stream()
			.allMatch((members) -> indexes.stream().anyMatch((index) -> serves(index, members)));
	}

	private boolean serves(List<String> index, Map<String, Boolean> members) {
		boolean lookedUp = members.containsKey(index.getFirst());
		return (lookedUp && !isPaged()) || ((lookedUp || members.isEmpty()) && isInOrder(index, members));
	}

	/** Pages are ordered by several members; what is ordered by one is few and sorted. */
	boolean isPaged() {
		return this.order.size() > 1;
	}

	private boolean isInOrder(List<String> index, Map<String, Boolean> members) {
		int at = 0;
		for (String wanted : this.order) {
			while (at < index.size() && !index.get(at).equals(wanted) && members.getOrDefault(index.get(at), false)) {
				at++;
			}
			if (at == index.size() || !index.get(at).equals(wanted)) {
				return members.getOrDefault(wanted, false);
			}
			at++;
		}
		return true;
	}

	private static List<Map<String, Boolean>> alternatives(BsonDocument filter, String path) {
		List<Map<String, Boolean>> all = List.of(Map.of());
		for (Map.Entry<String, BsonValue> condition : filter.entrySet()) {
			all = both(all, alternatives(condition.getKey(), condition.getValue(), path));
		}
		return all;
	}

	private static List<Map<String, Boolean>> alternatives(String name, BsonValue value, String path) {
		return switch (name) {
			case "$and" -> value.asArray()
				.stream()
				.map((one) -> alternatives(one.asDocument(), path))
				.reduce(List.of(Map.of()), QueryShape::both);
			case "$or" ->
				value.asArray().stream().flatMap((one) -> alternatives(one.asDocument(), path).stream()).toList();
			default -> name.startsWith("$") ? List.of(Map.of()) : member(path + name, value);
		};
	}

	private static List<Map<String, Boolean>> member(String member, BsonValue value) {
		if (!value.isDocument() || value.asDocument().isEmpty() || !value.asDocument().getFirstKey().startsWith("$")) {
			return List.of(Map.of(member, true));
		}
		BsonDocument how = value.asDocument();
		if (how.containsKey("$elemMatch")) {
			return alternatives(how.getDocument("$elemMatch"), member + ".");
		}
		if (how.keySet().stream().anyMatch(EQUAL::contains)) {
			return List.of(Map.of(member, true));
		}
		return List
			.of(Map.of(how.keySet().stream().anyMatch(RANGE::contains) ? member : NOT_LOOKED_UP + member, false));
	}

	private static List<Map<String, Boolean>> both(List<Map<String, Boolean>> one, List<Map<String, Boolean>> other) {
		List<Map<String, Boolean>> all = new ArrayList<>();
		for (Map<String, Boolean> first : one) {
			for (Map<String, Boolean> second : other) {
				Map<String, Boolean> together = new HashMap<>(first);
				second.forEach((member, equal) -> together.merge(member, equal, Boolean::logicalOr));
				all.add(together);
			}
		}
		return all;
	}

	@Override
	public String toString() {
		Stream<String> members = this.alternatives.stream()
			.map((one) -> one.entrySet()
				.stream()
				.map((member) -> member.getKey() + (member.getValue() ? "=" : "<>"))
				.toList()
				.toString());
		return this.collection + " " + String.join(" or ", members.toList())
				+ (this.order.isEmpty() ? "" : " by " + this.order);
	}

}
