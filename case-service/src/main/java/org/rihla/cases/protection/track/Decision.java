/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Who decided on best interests or on risk, and who signed it as the second. */
public record Decision(String by, Instant on, @Nullable String secondBy, @Nullable Instant secondOn) {

	boolean isBy(String human) {
		return this.by.equals(human);
	}

	boolean signed() {
		return this.secondBy != null;
	}

	Decision signed(String second, Instant at) {
		return new Decision(this.by, this.on, second, at);
	}

}
