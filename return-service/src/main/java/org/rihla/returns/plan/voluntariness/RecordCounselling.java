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
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Enters a counselling session that was held.
 *
 * @param language BCP 47
 * @param sessionId of the one that was planned, if it was
 * @param understood whether the persons understood the language, interpreted if need be
 */
public record RecordCounselling(@NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds,
		@NotNull CounsellingSession.Mode mode,
		@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language, boolean understood,
		@Nullable Boolean interpreted, @NotEmpty Set<@NotNull Topic> topics,
		@Nullable Sensitive<@Size(max = 2000) String> openQuestions, @Nullable UUID sessionId,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** The session as held. */
	public CounsellingSession session(UUID sessionId, Instant heldOn) {
		return new CounsellingSession(sessionId, CounsellingSession.State.HELD, heldOn, this.mode, this.language,
				this.understood, Boolean.TRUE.equals(this.interpreted), this.topics, this.personIds,
				this.openQuestions);
	}

}
