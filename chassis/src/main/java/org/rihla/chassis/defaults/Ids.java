/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.lang.reflect.Constructor;
import java.util.UUID;
import java.util.regex.Pattern;

import org.rihla.chassis.aggregate.Identifier;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads ids out of addresses: the full form of a UUID, or it is refused. */
final class Ids implements ConverterFactory<String, Identifier> {

	/** {@link UUID#fromString} would take shorter ones. */
	private static final Pattern FULL = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	static UUID uuid(String text) {
		if (!FULL.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a UUID");
		}
		return UUID.fromString(text);
	}

	@Override
	public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
		Constructor<T> constructor = BeanUtils.getResolvableConstructor(type);
		return (text) -> BeanUtils.instantiateClass(constructor, uuid(text));
	}

}
