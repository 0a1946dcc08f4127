/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Makes an organisation known.
 *
 * @param partnerId where the identity provider already names the organisation; else one
 * is made
 * @param language of what is written to the organisation
 * @param officeCode of an own office; else that of whoever registers looks after it
 * @param contacts where it is written to, besides the technical contact
 */
record RegisterPartner(@Nullable PartnerId partnerId, @NotNull Sensitive<@NotBlank @Size(max = 120) String> name,
		@NotNull PartnerKind kind, @NotNull @Size(max = 7) Set<@NotNull ServiceCode> services,
		@NotNull @Pattern(regexp = "ar|fr|en") String language,
		@NotNull Sensitive<@Valid TechnicalContact> technicalContact,
		@Nullable @Pattern(regexp = "[A-Z]{3}") String officeCode,
		@Nullable @Size(max = 20) List<@NotNull @Valid ContactEntry> contacts) {

	@JsonIgnore
	@AssertTrue(message = "only an own office is an office")
	public boolean isPlaced() {
		return this.officeCode == null || this.kind == PartnerKind.OWN_OFFICE;
	}

}
