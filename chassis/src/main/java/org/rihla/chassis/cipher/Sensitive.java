/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A personal value: never printed, refused in events, sealed when stored (the member says
 * where by {@link Sealed}). A stored one is opened when it is asked for and not before;
 * one that was not replaced is written back as it was. So the value must be immutable: a
 * change is a new {@code Sensitive}.
 */
public final class Sensitive<T> {

	private final @Nullable Origin<T> origin;

	private volatile @Nullable T value;

	private Sensitive(@Nullable T value, @Nullable Origin<T> origin) {
		this.value = value;
		this.origin = origin;
	}

	/** Wraps a value. */
	public static <T> Sensitive<T> of(T value) {
		return new Sensitive<>(value, null);
	}

	static <T> Sensitive<T> sealed(SealedUnit unit, Place place, Supplier<T> opening) {
		return new Sensitive<>(null, new Origin<>(unit, place, opening));
	}

	/**
	 * The value, for those who may have it.
	 * @throws Erased when its keyset was destroyed
	 */
	public T reveal() {
		T known = this.value;
		if (known == null) {
			known = opened();
			this.value = known;
		}
		return known;
	}

	private T opened() {
		if (this.origin == null) {
			throw new IllegalStateException("Neither a value nor a sealed unit");
		}
		return this.origin.opening().get();
	}

	/** The unit as stored, if it was stored at this very place. */
	@Nullable SealedUnit unitAt(Place place) {
		return (this.origin != null && this.origin.place().equals(place)) ? this.origin.unit() : null;
	}

	/** Opens both only when they do not come from the same unit. */
	@Override
	public boolean equals(Object other) {
		if (!(other instanceof Sensitive<?> that)) {
			return false;
		}
		return sameOrigin(that) || reveal().equals(that.reveal());
	}

	private boolean sameOrigin(Sensitive<?> that) {
		return this == that || (this.origin != null && that.origin != null
				&& this.origin.place().equals(that.origin.place()) && this.origin.unit().equals(that.origin.unit()));
	}

	@Override
	public int hashCode() {
		return reveal().hashCode();
	}

	@Override
	public String toString() {
		return "***";
	}

	private record Origin<T>(SealedUnit unit, Place place, Supplier<T> opening) {
	}

}
