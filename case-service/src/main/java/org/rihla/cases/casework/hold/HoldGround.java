org.rihla.cases.casework.holdpackage org.rihla.cases.casework.hold;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why somebody is stopped, sealed in the compartment of its kind: even the kind would
 * tell.
 */
public record HoldGround(@Sealed(Compartment.PROTECTION) @Nullable Sensitive<Ground> protection,
		@Sealed(Compartment.MEDICAL) @Nullable Sensitive<Ground> medical,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<Ground> finance,
		@Sealed(Compartment.CORE) @Nullable Sensitive<Ground> core) {

	/** The kind with its reasons, and who gave them. */
	public record Ground(HoldKind kind, String reason, String placedBy, @Nullable String releaseReason,
			@Nullable String releasedBy) {

		Ground released(String why, String by) {
			return new Ground(this.kind, this.reason, this.placedBy, why, by);
		}

	}

	static HoldGround of(Ground ground) {
		Sensitive<Ground> sealed = Sensitive.of(ground);
		return switch (ground.kind()) {
			case PROTECTION -> new HoldGround(sealed, null, null, null);
			case MEDICAL -> new HoldGround(null, sealed, null, null);
			case FINANCE -> new HoldGround(null, null, sealed, null);
			case LEGAL, DATA -> new HoldGround(null, null, null, sealed);
		};
	}

	/** The compartment it is sealed in. */
	public Compartment compartment() {
		return switch (reveal().kind()) {
			case PROTECTION -> Compartment.PROTECTION;
			case MEDICAL -> Compartment.MEDICAL;
			case FINANCE -> Compartment.FINANCE;
			case LEGAL, DATA -> Compartment.CORE;
		};
	}

	/** The one that is there, for those who may have it. */
	public Ground reveal() {
		for (Sensitive<Ground> sealed : new @Nullable Sensitive[] { this.protection, this.medical, this.finance,
				this.core }) {
			if (sealed != null) {
				return sealed.reveal();
			}
		}
		throw new IllegalStateException("A hold without a ground");
	}

}
