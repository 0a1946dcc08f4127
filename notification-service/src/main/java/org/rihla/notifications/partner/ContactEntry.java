/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.ZoneId;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Names a contact point.
 *
 * @param role whose mailbox it is, in an office of our own
 * @param language of what is written there; French where nothing is said
 * @param zone whose clock the quiet hours go by
 */
record ContactEntry(@NotNull ContactPurpose purpose, @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*") String role,
		@NotNull Sensitive<@NotBlank @Email @Size(max = 254) String> address,
		@Nullable @Pattern(regexp = "ar|fr|en") String language,
		@Nullable @Schema(type = "string", example = "Africa/Casablanca") ZoneId zone,
		@Nullable @Valid QuietHours quietHours) {
}
