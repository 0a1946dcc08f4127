/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Issues certificates with the JDK's own {@code keytool}, since the JDK has no API for
 * it.
 */
final class Keytool {

	static final String AUTHORITY = "authority";

	static final String SERVER = "server";

	/**
	 * No secret: the file is protected by its owner's rights, the format merely wants a
	 * word.
	 */
	static final char[] PASSWORD = "rihla-demo".toCharArray();

	private static final String AUTHORITY_DAYS = "825";

	private static final String SERVER_DAYS = "397";

	private Keytool() {
	}

	static KeyStore issue(Path store) throws IOException, GeneralSecurityException {
		run(store, AUTHORITY, "-dname", "CN=Rihla demo partner authority", "-validity", AUTHORITY_DAYS, "-ext",
				"bc:c=ca:true,pathlen:0", "-ext", "ku:c=keyCertSign");
		run(store, SERVER, "-signer", AUTHORITY, "-dname", "CN=127.0.0.1", "-validity", SERVER_DAYS, "-ext",
				"san=ip:127.0.0.1,dns:localhost", "-ext", "eku=serverAuth");
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream file = Files.newInputStream(store)) {
			keys.load(file, PASSWORD);
		}
		return keys;
	}

	private static void run(Path store, String alias, String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of(program().toString(), "-genkeypair", "-alias", alias, "-keyalg",
				"EC", "-groupname", "secp256r1", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass",
				new String(PASSWORD)));
		command.addAll(Arrays.asList(options));
		Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (keytool.waitFor() != 0) {
				throw new IOException("keytool: " + output.strip());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while keytool worked", ex);
		}
	}

	private static Path program() {
		return Path.of(System.getProperty("java.home"), "bin", "keytool");
	}

}
