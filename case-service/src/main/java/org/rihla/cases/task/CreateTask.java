/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Asks for something that no rule asks for.
 *
 * @param note what is to be done
 */
record CreateTask(@NotNull CaseId caseId,
		@NotNull @Pattern(regexp = "caseworker|protection-officer|medical-officer|movements-officer"
				+ "|reintegration-officer|programme-manager|finance-officer") String role,
		@Nullable UUID assigneeId, @NotNull LocalDate dueOn,
		@NotNull Sensitive<@NotBlank @Size(max = 1000) String> note) {
}
