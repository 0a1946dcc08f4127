/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.rihla.chassis.json.ValueModule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The mapper of event bodies: the same looks of ids and times, absent members absent, and
 * no personal data.
 */
public final class EventMapper {

	private EventMapper() {
	}

	/** A mapper that throws as soon as an event holds a {@link Sensitive}. */
	public static JsonMapper create() {
		SimpleModule refusal = new SimpleModule("rihla-sensitive-refused").addSerializer(Sensitive.class,
				new Refusing());
		return JsonMapper.builder()
			.changeDefaultPropertyInclusion(
					(_) -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.addModules(new ValueModule(), refusal)
			.build();
	}

	@SuppressWarnings("rawtypes")
	private static final class Refusing extends ValueSerializer<Sensitive> {

		@Override
		public void serialize(Sensitive value, JsonGenerator generator, SerializationContext context) {
			context.reportMappingProblem("Personal data must not leave in an event");
		}

	}

}
