/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys come from.
 *
 * @param masterKeyFile file of the master keyset, a secret
 * @param masterKeyEscrowed in mode {@code file}: SHA-256 of the copy that is kept offline
 */
@ConfigurationProperties("rihla.cipher")
record KeyProperties(@Nullable Path masterKeyFile, @DefaultValue("file") MasterKeyMode masterKeyMode,
		@Nullable String masterKeyEscrowed) {

	/** How the master keyset gets into its file. */
	enum MasterKeyMode {

		/** Made at first start; for laptops and tests. */
		GENERATED,
		/** Put there by an operator, who keeps a copy elsewhere. */
		FILE

	}

}
