/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the access token says it; the only identity that aggregates and
 * events keep is the subject.
 *
 * @param subject opaque id of the user, never reassigned
 * @param roles role codes
 * @param office office code; staff only
 * @param teams team codes; staff only
 * @param partnerId organisation of a partner user or account; partners only
 */
public record Caller(String subject, Set<String> roles, @Nullable String office, Set<String> teams,
		@Nullable UUID partnerId) {

	public Caller {
		roles = Set.copyOf(roles);
		teams = Set.copyOf(teams);
	}
}
