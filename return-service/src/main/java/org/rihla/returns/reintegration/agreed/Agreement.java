/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * That the returnee has agreed, by signature, in a language understood.
 *
 * @param language BCP 47
 */
public record Agreement(@NotNull LocalDate agreedOn, @NotNull Method method,
		@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language) {

	/** How it was signed. */
	public enum Method {

		/** By name. */
		SIGNED,
		/** By thumb. */
		THUMBPRINT

	}

}
