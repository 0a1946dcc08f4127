/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Changes what is known of a partner; what is absent stays.
 *
 * @param contacts all of them
 */
record ChangePartner(@Nullable Sensitive<@NotBlank @Size(max = 120) String> name,
		@Nullable @Size(max = 7) Set<@NotNull ServiceCode> services,
		@Nullable @Pattern(regexp = "ar|fr|en") String language,
		@Nullable Sensitive<@Valid TechnicalContact> technicalContact,
		@Nullable @Size(max = 20) List<@NotNull @Valid ContactEntry> contacts) {
}
