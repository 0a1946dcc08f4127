/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A life is at risk and nobody can consent; another protection officer has to send.
 *
 * @param healthProfessional who says so
 */
record ProposeException(@Nullable Sensitive<@NotBlank @Size(max = 200) String> healthProfessional,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
