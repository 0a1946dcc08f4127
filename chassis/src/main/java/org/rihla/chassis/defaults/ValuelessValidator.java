/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.time.Clock;
import java.util.function.Supplier;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Reports which constraint failed where, never the value that failed it: an error that
 * does not hold the value cannot show it, and fields inside a sensitive one need no
 * reading.
 */
final class ValuelessValidator extends LocalValidatorFactoryBean {

	private final Supplier<Clock> clock;

	ValuelessValidator(Supplier<Clock> clock) {
		this.clock = clock;
	}

	/** Past and future are by the clock of the service, which may be ahead. */
	@Override
	protected void postProcessConfiguration(Configuration<?> configuration) {
		configuration.clockProvider(this.clock::get);
	}

	@Override
	protected @Nullable Object getRejectedValue(String field, ConstraintViolation<Object> violation,
			BindingResult bindingResult) {
		return null;
	}

}
