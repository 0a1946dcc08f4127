/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.paging;

import org.rihla.chassis.cipher.Fingerprint;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes cursors with the hash of the service, so that all its instances know them. */
@AutoConfiguration
class PagingConfiguration {

	@Bean
	Cursors cursors(Fingerprint fingerprint) {
		return new Cursors(fingerprint);
	}

}
