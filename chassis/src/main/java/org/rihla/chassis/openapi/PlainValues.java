/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.cipher.Sensitive;

/** JSON shows an id as its UUID and a personal value as the value; so do the schemas. */
final class PlainValues implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		JavaType java = Json31.mapper().constructType(type.getType());
		if (java != null && Identifier.class.isAssignableFrom(java.getRawClass())) {
			return new UUIDSchema();
		}
		if (java != null && java.hasRawClass(Sensitive.class)) {
			return context.resolve(new AnnotatedType(java.containedType(0)).ctxAnnotations(type.getCtxAnnotations())
				.jsonViewAnnotation(type.getJsonViewAnnotation())
				.propertyName(type.getPropertyName())
				.schemaProperty(type.isSchemaProperty())
				.parent(type.getParent())
				.resolveAsRef(type.isResolveAsRef()));
		}
		Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (java != null && resolved != null && java.getRawClass().isRecord()) {
			requirePrimitives(java.getRawClass(), resolved, context);
		}
		return resolved;
	}

	/** A number or a truth value that is left out is refused. */
	private static void requirePrimitives(Class<?> record, Schema<?> resolved, ModelConverterContext context) {
		String reference = resolved.get$ref();
		Schema<?> model = (reference != null)
				? context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)) : resolved;
		if (model != null && model.getProperties() != null) {
			Arrays.stream(record.getRecordComponents())
				.filter((component) -> component.getType().isPrimitive())
				.map(RecordComponent::getName)
				.filter(model.getProperties()::containsKey)
				.forEach(model::addRequiredItem);
		}
	}

	@Override
	public boolean isOpenapi31() {
		return true;
	}

}
