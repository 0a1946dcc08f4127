/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Version;

/** Requests as the web layer would resolve them. */
public final class Requests {

	/** Owner of the parcels in these tests. */
	public static final String OWNER = "0f0e0d0c-0000-7000-8000-0000000000aa";

	private Requests() {
	}

	public static Access owner() {
		return by(OWNER, "RBA");
	}

	public static Access by(String subject, String office) {
		return new Access(new Caller(subject, Set.of("caseworker"), office, Set.of(), null), "parcel:send",
				"caseworker", Scope.OWN);
	}

	public static Creation creation(UUID id) {
		return creation(id, "hash");
	}

	public static Creation creation(UUID id, String fingerprint) {
		return new Creation(owner(), "key-" + id, "POST /parcels", fingerprint, id);
	}

	public static Change change() {
		return change("key-" + UUID.randomUUID(), "hash", null);
	}

	public static Change change(String key, String fingerprint, @Nullable Version seen) {
		return new Change(owner(), key, "POST /parcels/{id}/stamp", fingerprint, UUID.randomUUID(), seen);
	}

}
