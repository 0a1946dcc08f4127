/*
 * SPDX-License-UuidValue: Apache-2.0
 */

package org.rihla.chassis.json;

import java.lang.reflect.Constructor;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/** Makes id records of one type from text. */
final class IdentifierFactory {

	private static final int UUID_LENGTH = 36;

	private final Class<?> type;

	private final Constructor<?> constructor;

	IdentifierFactory(Class<?> type) {
		this.type = type;
		try {
			this.constructor = type.getDeclaredConstructor(UUID.class);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(type + " must be a record with the one component UUID value", ex);
		}
	}

	static boolean makes(Class<?> type) {
		return UuidValue.class.isAssignableFrom(type) && type.isRecord();
	}

	Class<?> type() {
		return this.type;
	}

	/** The id, or null when the text is not a UUID in its usual form. */
	@Nullable UuidValue parse(String text) {
		if (text.length() != UUID_LENGTH) {
			return null;
		}
		UUID value;
		try {
			value = UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
		return (UuidValue) BeanUtils.instantiateClass(this.constructor, value);
	}

}
