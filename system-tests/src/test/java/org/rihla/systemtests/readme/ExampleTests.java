/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.readme;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.rihla.systemtests.compose.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleTests {

	private final ObjectNode api = (ObjectNode) json("contracts/openapi/case-service.json");

	@Test
	void postsACaseAsTheApiDescribesIt() {
		JsonNode example = json("docs/examples/case.json");

		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(this.api.put("$ref", "#/components/schemas/RegisterCase"))
			.validate(example)).isEmpty();
		assertThat(example.propertyNames())
			.isSubsetOf(this.api.at("/components/schemas/RegisterCase/properties").propertyNames());
	}

	private static JsonNode json(String path) {
		return JsonMapper.shared().readTree(Repository.path(path).toFile());
	}

}
