/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.Set;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;

/** Who uploaded a table; the cases are registered in this name and office. */
record Importer(String subject, String role, String officeCode) {

	static Importer of(Access access) {
		String office = access.caller().office();
		if (office == null) {
			throw new IllegalStateException("Only staff import cases");
		}
		return new Importer(access.caller().subject(), access.role(), office);
	}

	/** What this was allowed then; the job goes on with it. */
	Access access() {
		return new Access(new Caller(this.subject, Set.of(this.role), this.officeCode, Set.of(), null), "case:import",
				this.role, Scope.OFFICE);
	}

}
