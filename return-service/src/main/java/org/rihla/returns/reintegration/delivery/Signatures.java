/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import org.jspecify.annotations.Nullable;

/** Subjects of the people who brought a tranche on its way. */
public record Signatures(@Nullable String requester, @Nullable String approver, @Nullable String payer) {

	static Signatures none() {
		return new Signatures(null, null, null);
	}

	Signatures approvedBy(String human) {
		return new Signatures(this.requester, human, null);
	}

	Signatures paidBy(String human) {
		return new Signatures(this.requester, this.approver, human);
	}

	/** Whether this human asked for it. */
	public boolean requestedBy(String human) {
		return human.equals(this.requester);
	}

	/** Whether this human approved it. */
	public boolean approvedByWhom(String human) {
		return human.equals(this.approver);
	}

}
