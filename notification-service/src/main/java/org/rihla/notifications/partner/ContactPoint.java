/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Where a partner is written to, and how.
 *
 * @param role whose mailbox it is, in an office of our own
 */
record ContactPoint(ContactId id, ContactPurpose purpose, @Nullable String role,
		@Sealed(Compartment.CORE) Sensitive<String> address, String language, ZoneId zone, QuietHours quietHours,
		ContactState state) {

	static ContactPoint of(PartnerId partner, ContactEntry entry, ContactDefaults defaults) {
		return new ContactPoint(ContactId.of(partner, entry.purpose(), entry.role()), entry.purpose(), entry.role(),
				entry.address(), Optional.ofNullable(entry.language()).orElseGet(defaults::language),
				Optional.ofNullable(entry.zone()).orElseGet(defaults::zone),
				Optional.ofNullable(entry.quietHours()).orElseGet(defaults::quietHours), ContactState.OK);
	}

	/** At the same address it is in the state that it was in. */
	ContactPoint after(@Nullable ContactPoint before) {
		return (before != null && before.address.equals(this.address)) ? in(before.state) : this;
	}

	ContactPoint in(ContactState changed) {
		return new ContactPoint(this.id, this.purpose, this.role, this.address, this.language, this.zone,
				this.quietHours, changed);
	}

	boolean isOf(String someRole) {
		return Objects.equals(this.role, someRole);
	}

}
