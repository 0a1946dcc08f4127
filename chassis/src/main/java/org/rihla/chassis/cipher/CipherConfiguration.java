/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import org.rihla.chassis.json.ValueModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The mapper that seals, and how requests and answers show what is sealed. */
@AutoConfiguration
class CipherConfiguration {

	@Bean
	SealingMapper sealingMapper(@Value("${rihla.service}") String service, Keysets keysets) {
		return new SealingMapper(new FieldCipher(service, keysets));
	}

	@Bean
	Fingerprint fingerprint(Keysets keysets) {
		return new Fingerprint(keysets::serviceHash);
	}

	@Bean
	ChainKey chainKey(@Value("${rihla.service}") String service, Keysets keysets) {
		return new ChainKey(service, keysets::chain);
	}

	@Bean
	BlindIndex blindIndex(Keysets keysets) {
		return new BlindIndex(keysets::index);
	}

	@Bean
	ValueModule valueModule() {
		return new ValueModule();
	}

	@Bean
	SensitiveModule sensitiveModule() {
		return new SensitiveModule();
	}

}
