/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.Objects;

/**
 * A personal value: never printed, refused in events, sealed when stored (the member says
 * where by {@link Sealed}).
 */
public final class Sensitive<T> {

	private final T value;

	private Sensitive(T value) {
		this.value = value;
	}

	/** Wraps a value. */
	public static <T> Sensitive<T> of(T value) {
		return new Sensitive<>(value);
	}

	/** The value, for those who may have it. */
	public T reveal() {
		return this.value;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Sensitive<?> that && this.value.equals(that.value);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.value);
	}

	@Override
	public String toString() {
		return "***";
	}

}
