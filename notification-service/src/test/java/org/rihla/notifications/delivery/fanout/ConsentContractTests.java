/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.ContractExamples;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.delivery.DeliveryFixtures;
import org.rihla.notifications.partner.PartnerFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentContractTests {

	@ParameterizedTest
	@ValueSource(strings = { "case.consentWithdrawn", "case.consentExpired" })
	void readsTheEndOfAConsentOfTheContract(String type) throws IOException {
		assertThat(ContractExamples.event(type, CaseEventListener.ConsentGone.class)).isEqualTo(
				new CaseEventListener.ConsentGone(DeliveryFixtures.CASE, Purpose.REFERRAL, PartnerFixtures.HARBOUR));
	}

}
