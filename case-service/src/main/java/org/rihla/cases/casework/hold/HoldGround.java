/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why somebody is stopped, sealed in the compartment of its kind: even the kind would
 * tell.
 */
public record HoldGround(@Sealed(Compartment.PROTECTION) @Nullable Sensitive<Grounds> protection,
		@Sealed(Compartment.MEDICAL) @Nullable Sensitive<Grounds> medical,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<Grounds> finance,
		@Sealed(Compartment.CORE) @Nullable Sensitive<Grounds> core) {

	/** The kind with its reasons, and who gave them. */
	public record Grounds(HoldKind kind, String reason, String placedBy, @Nullable String releaseReason,
			@Nullable String releasedBy) {

		Grounds released(String why, String by) {
			return new Grounds(this.kind, this.reason, this.placedBy, why, by);
		}

	}

	static HoldGround of(Grounds ground) {
		Sensitive<Grounds> sealed = Sensitive.of(ground);
		return switch (ground.kind()) {
			case PROTECTION -> new HoldGround(sealed, null, null, null);
			case MEDICAL -> new HoldGround(null, sealed, null, null);
			case FINANCE -> new HoldGround(null, null, sealed, null);
			case LEGAL, DATA -> new HoldGround(null, null, null, sealed);
		};
	}

	/** The compartment it is sealed in. */
	public Compartment compartment() {
		if (this.protection != null) {
			return Compartment.PROTECTION;
		}
		if (this.medical != null) {
			return Compartment.MEDICAL;
		}
		return (this.finance != null) ? Compartment.FINANCE : Compartment.CORE;
	}

	/** The ground, for those who may have it. */
	public Sensitive<Grounds> sealed() {
		Sensitive<Grounds> sealed = switch (compartment()) {
			case PROTECTION -> this.protection;
			case MEDICAL -> this.medical;
			case FINANCE -> this.finance;
			case CORE, TRAVEL, SECRET -> this.core;
		};
		if (sealed == null) {
			throw new IllegalStateException("A hold without a ground");
		}
		return sealed;
	}

	Grounds reveal() {
		return sealed().reveal();
	}

}
