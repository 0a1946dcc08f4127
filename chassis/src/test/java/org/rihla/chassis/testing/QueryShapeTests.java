/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.List;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryShapeTests {

	private static final List<List<String>> INDEXES = List.of(List.of("_id"), List.of("owner", "status", "age", "_id"),
			List.of("office", "status", "age", "_id"));

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "{_id: 'a'}; {}; true", "{}; {_id: 1}; true", "{}; {}; true", "{owner: 'a'}; {}; true",
					"{owner: {$in: ['a', 'b']}}; {}; true", "{status: 'OPEN'}; {}; false", "{age: {$gt: 3}}; {}; false",
					"{}; {age: 1, _id: 1}; false", "{owner: 'a', status: {$in: ['A']}}; {age: 1, _id: 1}; true",
					"{owner: 'a'}; {age: 1, _id: 1}; false", "{owner: 'a'}; {age: 1}; true",
					"{$or: [{owner: 'a'}, {office: 'b'}]}; {}; true", "{$or: [{owner: 'a'}, {team: 'b'}]}; {}; false",
					"{$and: [{status: 'A'}, {$or: [{owner: 'a'}, {office: 'b'}]}]}; {age: 1, _id: 1}; true",
					"{readers: {$elemMatch: {subject: 'a'}}}; {}; false", "{owner: {$ne: 'a'}}; {}; false" })
	void wantsAnIndexForEachAlternative(String filter, String sort, boolean served) {
		assertThat(shape(filter, sort).isServedBy(INDEXES)).isEqualTo(served);
	}

	@Test
	void saysNoValue() {
		assertThat(shape("{owner: 'Amal', age: {$gt: 7}}", "{_id: 1}")).hasToString("cases [age<>, owner=] by [_id]");
	}

	private static QueryShape shape(String filter, String sort) {
		return QueryShape.of("cases", BsonDocument.parse(filter), BsonDocument.parse(sort));
	}

}
