/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.cipher.Compartment;

/**
 * One act that is to be answered for: ids and codes only.
 *
 * @param actor opaque subject of the user
 * @param basis in which scope, or why not
 * @param objectId null when it is about many or none
 */
public record AuditEntry(String actor, String role, @Nullable String office, String action, String decision,
		String basis, String objectType, @Nullable String objectId, Set<Compartment> compartments) {

	public AuditEntry {
		compartments = Set.copyOf(compartments);
	}

	/** Something sensitive is about to be shown. */
	public static AuditEntry shown(Access access, String objectType, @Nullable String objectId,
			Compartment... compartments) {
		Set<Compartment> opened = EnumSet.noneOf(Compartment.class);
		opened.addAll(Arrays.asList(compartments));
		return new AuditEntry(access.caller().subject(), access.role(), access.caller().office(), access.action(),
				"granted", access.scope().name().toLowerCase(Locale.ROOT), objectType, objectId, opened);
	}

	/** Nothing was shown. */
	static AuditEntry refused(Caller caller, String action, String code, @Nullable String id) {
		return new AuditEntry(caller.subject(), String.join(" ", caller.roles().stream().sorted().toList()),
				caller.office(), action, "refused", code, "endpoint", id, Set.of());
	}

	/** Members always in the same order, for the chain is computed over them. */
	Document toDocument() {
		List<String> names = this.compartments.stream().map(Enum::name).sorted().toList();
		return new Document("actor", this.actor).append("role", this.role)
			.append("office", this.office)
			.append("action", this.action)
			.append("decision", this.decision)
			.append("basis", this.basis)
			.append("objectType", this.objectType)
			.append("objectId", this.objectId)
			.append("compartments", names);
	}

}
