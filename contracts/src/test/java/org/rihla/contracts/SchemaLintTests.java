/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaLintTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type":"object"}                                                    | / allows unknown members
			{"type":"object","additionalProperties":true}                        | / allows unknown members
			{"type":"array","items":{"const":1}}                                 | / has no maxItems
			{"type":"array","maxItems":2}                                        | /items has no single type
			{"type":["string","null"]}                                           | / has no single type
			{"type":"string","maxLength":9}                                      | / is a string without a form
			{"type":"string","pattern":"[A-Z]+"}                                 | / has a pattern without ^ and $
			{"type":"object","additionalProperties":false,"properties":{"a":{}}} | /a has no single type
			""")
	void namesWhatIsTooOpen(String schema, String complaint) {
		assertThat(SchemaLint.complaintsAbout(JsonMapper.shared().readTree(schema))).containsExactly(complaint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"type":"object","additionalProperties":false,"properties":{"a":{"type":"string","format":"uuid"}}}
			{"type":"array","maxItems":2,"items":{"type":"integer"}}
			{"type":"string","pattern":"^[A-Z]+$"}
			""")
	void acceptsWhatIsClosed(String schema) {
		assertThat(SchemaLint.complaintsAbout(JsonMapper.shared().readTree(schema))).isEmpty();
	}

}
