/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A partner, as callers see it.
 *
 * @param officeCode which own office it is, or which looks after it
 * @param technicalContact only for those who may have to call
 * @param contacts only for them too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(PartnerId partnerId, Sensitive<String> name, PartnerKind kind, Set<ServiceCode> services,
		String officeCode, String language, PartnerStatus status,
		@Nullable Sensitive<TechnicalContact> technicalContact, @Nullable List<ContactView> contacts) {

	private static final Set<String> CALLS_THEM = Set.of("programme-manager", "ops", "partner");

	static PartnerView of(Partner partner, Access access) {
		boolean calls = CALLS_THEM.contains(access.role());
		return new PartnerView(partner.id(), partner.name(), partner.kind(), partner.services(),
				partner.origin().officeCode(), partner.language(), partner.status(),
				calls ? partner.technicalContact() : null,
				calls ? partner.contacts().points().stream().map(ContactView::of).toList() : null);
	}

	/** A contact point; its id stays while purpose and role do. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ContactView(ContactId contactId, ContactPurpose purpose, @Nullable String role, Sensitive<String> address,
			String language, @Schema(type = "string", example = "Africa/Casablanca") ZoneId zone, QuietHours quietHours,
			ContactState state) {

		static ContactView of(ContactPoint point) {
			return new ContactView(point.id(), point.purpose(), point.role(), point.address(), point.language(),
					point.zone(), point.quietHours(), point.state());
		}

	}

}
