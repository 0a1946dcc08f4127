/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Prepares a request to a partner; nobody outside hears of it yet.
 *
 * @param story what the partner should know, shared only where the person agreed
 * @param fromProtection whether it stems from the protection file of the case, so that
 * only the readers of that file see it
 */
record DraftReferral(@NotNull CaseId caseId, @NotEmpty @Size(max = 20) List<@NotNull PersonId> personIds,
		@NotNull PartnerId partnerId, @NotNull ServiceCode serviceCode, @NotNull Urgency urgency,
		@Nullable Sensitive<@NotBlank @Size(max = 4000) String> story, @Nullable Boolean fromProtection) {
}
