/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An authority of our own and two server certificates it issued: one for 127.0.0.1, one
 * for another name. Made once for all tests, with the JDK's own tool.
 */
public final class TestCertificates {

	private static final String WORD = "test-only";

	private static final TestCertificates ONCE = make();

	private final Path folder;

	private TestCertificates(Path folder) {
		this.folder = folder;
	}

	/** PEM file of the authority. */
	public static Path authority() {
		return ONCE.folder.resolve("authority.pem");
	}

	static SSLContext server(String name) {
		try (InputStream file = Files.newInputStream(ONCE.folder.resolve(name + ".p12"))) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(file, WORD.toCharArray());
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(store, WORD.toCharArray());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), null, null);
			return context;
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestCertificates make() {
		try {
			Path folder = Files.createTempDirectory("rihla-certificates");
			keytool(folder, "-genkeypair -alias ca -keystore ca.p12 -dname CN=Test -ext bc:c -keyalg EC -validity 2");
			keytool(folder, "-exportcert -rfc -alias ca -keystore ca.p12 -file authority.pem");
			issue(folder, "loopback", "ip:127.0.0.1");
			issue(folder, "elsewhere", "dns:elsewhere.example");
			return new TestCertificates(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void issue(Path folder, String name, String san) throws IOException {
		String store = " -alias server -keystore " + name + ".p12";
		keytool(folder, "-genkeypair -dname CN=Server -keyalg EC -validity 2" + store);
		keytool(folder, "-certreq -file " + name + ".csr" + store);
		keytool(folder, "-gencert -alias ca -keystore ca.p12 -validity 2 -rfc -infile " + name + ".csr -outfile " + name
				+ ".pem -ext san=" + san);
		keytool(folder, "-importcert -noprompt -alias ca -file authority.pem -keystore " + name + ".p12");
		keytool(folder, "-importcert -noprompt -file " + name + ".pem" + store);
	}

	private static void keytool(Path folder, String arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
		command.addAll(Arrays.asList(arguments.split(" ")));
		command.addAll(List.of("-storetype", "PKCS12", "-storepass", WORD));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (process.waitFor() != 0) {
				throw new IllegalStateException(said);
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
