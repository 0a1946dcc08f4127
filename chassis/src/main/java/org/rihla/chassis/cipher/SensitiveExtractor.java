/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints look at the value: {@code Sensitive<@Valid PersonDetails>}. */
public final class SensitiveExtractor implements ValueExtractor<Sensitive<@ExtractedValue ?>> {

	@Override
	@SuppressWarnings("NullAway")
	public void extractValues(Sensitive<?> container, ValueReceiver receiver) {
		receiver.value(null, container.reveal());
	}

}
