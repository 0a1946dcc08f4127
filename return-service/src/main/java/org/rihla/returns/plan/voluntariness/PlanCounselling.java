/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.rihla.returns.PersonId;

/**
 * Plans a counselling session.
 *
 * @param language BCP 47
 */
public record PlanCounselling(@NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds,
		@NotNull CounsellingSession.Mode mode,
		@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language, @NotNull Instant plannedOn) {

	/** The session as planned. */
	public CounsellingSession session(UUID sessionId) {
		return new CounsellingSession(sessionId, CounsellingSession.State.PLANNED, this.plannedOn, this.mode,
				this.language, false, false, Set.of(), this.personIds, null);
	}

}
