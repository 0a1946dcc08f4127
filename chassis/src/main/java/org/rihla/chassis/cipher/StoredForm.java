/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/**
 * Sees to it that what was stored is read back the same: refuses members that the mapper
 * could write but not set, and writes sets in the order of their elements' texts. Their
 * own order changes from one JVM to the next, and an unchanged aggregate must encode to
 * an equal state. What has {@link Sensitive} members belongs in a list: all of those have
 * the same text.
 */
final class StoredForm extends ValueSerializerModifier {

	@Override
	public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription.Supplier description,
			List<BeanPropertyWriter> members) {
		if (!description.getBeanClass().isRecord()) {
			members.forEach((member) -> requireSettable(member.getMember()));
		}
		return members;
	}

	private static void requireSettable(AnnotatedMember member) {
		if (Modifier.isFinal(member.getMember().getModifiers())) {
			throw new IllegalStateException("%s.%s is stored and must not be final: it could not be read back"
				.formatted(member.getDeclaringClass().getSimpleName(), member.getName()));
		}
	}

	@Override
	public ValueSerializer<?> modifyCollectionSerializer(SerializationConfig config, CollectionType type,
			BeanDescription.Supplier description, ValueSerializer<?> serializer) {
		if (!Set.class.isAssignableFrom(type.getRawClass())) {
			return serializer;
		}
		JavaType list = config.getTypeFactory().constructCollectionType(List.class, type.getContentType());
		return new StdConvertingSerializer(new Sorting(type, list), list, null, null);
	}

	private static final class Sorting extends StdConverter<Object, Object> {

		private final JavaType set;

		private final JavaType list;

		Sorting(JavaType set, JavaType list) {
			this.set = set;
			this.list = list;
		}

		@Override
		public Object convert(Object value) {
			return ((Set<?>) value).stream().sorted(Comparator.comparing(Object::toString)).toList();
		}

		@Override
		public JavaType getInputType(TypeFactory types) {
			return this.set;
		}

		@Override
		public JavaType getOutputType(TypeFactory types) {
			return this.list;
		}

	}

}
