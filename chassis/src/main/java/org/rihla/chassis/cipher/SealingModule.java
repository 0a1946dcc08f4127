/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Carries {@link Sensitive} members through the mapper together with what their
 * declaration says: the compartment and the type of the value. A member that does not say
 * its compartment makes its whole type unusable, whatever it holds.
 */
final class SealingModule extends SimpleModule {

	SealingModule(Opening opening) {
		super("rihla-sensitive-sealed");
		addSerializer(Sensitive.class, new UndeclaredWriter());
		addDeserializer(Sensitive.class, new UndeclaredReader(opening));
	}

	/** A value on its way out. */
	record Outgoing(Sensitive<?> value, Compartment compartment) {
	}

	/** A unit on its way in. */
	record Incoming(SealedUnit unit, Subject subject, String path) {
	}

	/** Opens a unit as a value of a type. */
	interface Opening {

		Object open(SealedUnit unit, Place place, JavaType type);

	}

	private static Compartment compartmentOf(DatabindContext context, @Nullable BeanProperty member) {
		Sealed sealed = (member != null) ? member.getAnnotation(Sealed.class) : null;
		if (sealed == null) {
			String name = (member != null)
					? member.getMember().getDeclaringClass().getSimpleName() + "." + member.getName()
					: "a Sensitive without member";
			return context.reportBadDefinition(Sensitive.class, name + " must say its compartment by @Sealed");
		}
		return sealed.value();
	}

	@SuppressWarnings("rawtypes")
	private static final class UndeclaredWriter extends ValueSerializer<Sensitive> {

		@Override
		public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty member) {
			return new Writer(compartmentOf(context, member));
		}

		@Override
		public void serialize(Sensitive value, JsonGenerator generator, SerializationContext context) {
			compartmentOf(context, null);
		}

	}

	@SuppressWarnings("rawtypes")
	private static final class Writer extends ValueSerializer<Sensitive> {

		private final Compartment compartment;

		Writer(Compartment compartment) {
			this.compartment = compartment;
		}

		@Override
		public void serialize(Sensitive value, JsonGenerator generator, SerializationContext context) {
			generator.writeEmbeddedObject(new Outgoing(value, this.compartment));
		}

	}

	@SuppressWarnings("rawtypes")
	private static final class UndeclaredReader extends ValueDeserializer<Sensitive> {

		private final Opening opening;

		UndeclaredReader(Opening opening) {
			this.opening = opening;
		}

		@Override
		public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty member) {
			JavaType content = context.getContextualType().containedTypeOrUnknown(0);
			return new Reader(this.opening, compartmentOf(context, member), content);
		}

		@Override
		public @Nullable Sensitive deserialize(JsonParser parser, DeserializationContext context) {
			compartmentOf(context, null);
			return null;
		}

	}

	@SuppressWarnings("rawtypes")
	private static final class Reader extends ValueDeserializer<Sensitive> {

		private final Opening opening;

		private final Compartment compartment;

		private final JavaType content;

		Reader(Opening opening, Compartment compartment, JavaType content) {
			this.opening = opening;
			this.compartment = compartment;
			this.content = content;
		}

		@Override
		public @Nullable Sensitive deserialize(JsonParser parser, DeserializationContext context) {
			if (!(parser.getEmbeddedObject() instanceof Incoming incoming)) {
				return (Sensitive) context.handleUnexpectedToken(Sensitive.class, parser);
			}
			Place place = new Place(incoming.subject(), this.compartment, incoming.path());
			return Sensitive.sealed(incoming.unit(), place,
					() -> this.opening.open(incoming.unit(), place, this.content));
		}

	}

}
