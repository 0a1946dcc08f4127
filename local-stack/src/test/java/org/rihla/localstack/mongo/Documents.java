/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.List;
import java.util.Map;

import de.bwaldvogel.mongo.bson.Document;

/** Commands as the library sees them, written as JSON. */
final class Documents {

	private Documents() {
	}

	static Document parse(String json) {
		return document(org.bson.Document.parse(json));
	}

	private static Document document(Map<?, ?> map) {
		Document document = new Document();
		map.forEach((key, value) -> document.put(String.valueOf(key), value(value)));
		return document;
	}

	private static Object value(Object value) {
		return switch (value) {
			case Map<?, ?> map -> document(map);
			case List<?> list -> list.stream().map(Documents::value).toList();
			default -> value;
		};
	}

}
