/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.rihla.chassis.json.ValueModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What is stored of an object: its fields and nothing else, absent instead of null.
 * Readers take what they know and leave the rest, so that documents of the version before
 * stay readable.
 */
final class StoredJson {

	private StoredJson() {
	}

	static JsonMapper mapper(JacksonModule sensitive) {
		return JsonMapper.builder()
			.changeDefaultVisibility((checker) -> checker.withFieldVisibility(Visibility.ANY)
				.withGetterVisibility(Visibility.NONE)
				.withIsGetterVisibility(Visibility.NONE)
				.withSetterVisibility(Visibility.NONE))
			.changeDefaultPropertyInclusion(
					(_) -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
			.constructorDetector(ConstructorDetector.EXPLICIT_ONLY.withRequireAnnotation(true))
			.disable(MapperFeature.USE_GETTERS_AS_SETTERS)
			.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.addModules(new ValueModule(), storedForm(), sensitive)
			.build();
	}

	/** Sets are written in one order and keep it when they are read. */
	private static SimpleModule storedForm() {
		return new SimpleModule("rihla-stored-form").setSerializerModifier(new StoredForm())
			.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
	}

}
