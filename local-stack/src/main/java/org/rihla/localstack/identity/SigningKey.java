/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import org.rihla.localstack.folder.OwnerOnlyFile;

/**
 * The key that signs tokens. It outlives a restart, so that running services go on
 * trusting them.
 */
final class SigningKey {

	private static final int BITS = 2048;

	private SigningKey() {
	}

	static RSAKey in(Path file) throws IOException {
		if (!Files.exists(file)) {
			OwnerOnlyFile.write(file, fresh().toJSONString());
		}
		try {
			return RSAKey.parse(Files.readString(file));
		}
		catch (ParseException ex) {
			throw new IOException("The signing key in " + file + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static RSAKey fresh() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("No RSA key from this JDK", ex);
		}
	}

}
