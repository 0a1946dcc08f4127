/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.notifications.ProducedEvents;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerContractTests {

	@Test
	void recordsOnlyWhatTheContractAllows() {
		ProducedEvents.areAllOf(PartnerEvent.class, PartnerFixtures.retiredPartner().recorded());
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		Partner reloaded = TestCipher.reloaded(PartnerFixtures.activePartner());

		assertThat(reloaded.status()).isEqualTo(PartnerStatus.ACTIVE);
		assertThat(reloaded.technicalContact().reveal().email()).isEqualTo("hooks@harbour.example");
		assertThat(reloaded.contacts()).isEqualTo(PartnerFixtures.activePartner().contacts());
	}

}
