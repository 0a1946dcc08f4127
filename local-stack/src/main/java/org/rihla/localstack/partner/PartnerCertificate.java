/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.rihla.localstack.folder.OwnerOnlyFile;

/**
 * The simulator's TLS identity: a certificate for 127.0.0.1, and the authority that
 * notification-service trusts. The authority's own key is thrown away at once, so nothing
 * else can ever be signed with it.
 */
final class PartnerCertificate {

	private static final Duration RENEWAL = Duration.ofDays(14);

	private final KeyStore keys;

	private final Path authority;

	private PartnerCertificate(KeyStore keys, Path authority) {
		this.keys = keys;
		this.authority = authority;
	}

	static PartnerCertificate in(Path directory, Instant now) throws IOException {
		Path store = directory.resolve("server.p12");
		Path authority = directory.resolve("authority.pem");
		try {
			if (!Files.exists(store) || !Files.exists(authority) || endsSoon(read(store), now)) {
				issue(store, authority);
			}
			return new PartnerCertificate(read(store), authority);
		}
		catch (GeneralSecurityException ex) {
			throw new IOException("The simulator's certificate in " + directory + " cannot be used", ex);
		}
	}

	private static boolean endsSoon(KeyStore keys, Instant now) throws GeneralSecurityException {
		return !(keys.getCertificate(Keytool.SERVER) instanceof X509Certificate server)
				|| server.getNotAfter().before(Date.from(now.plus(RENEWAL)));
	}

	private static void issue(Path store, Path authority) throws IOException, GeneralSecurityException {
		Files.createDirectories(store.getParent());
		Files.deleteIfExists(store);
		KeyStore keys = Keytool.issue(store);
		OwnerOnlyFile.write(authority, pem(keys.getCertificate(Keytool.AUTHORITY).getEncoded()));
		keys.deleteEntry(Keytool.AUTHORITY);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		keys.store(bytes, Keytool.PASSWORD);
		OwnerOnlyFile.write(store, bytes.toByteArray());
	}

	private static String pem(byte[] certificate) {
		return "-----BEGIN CERTIFICATE-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(certificate)
				+ "\n-----END CERTIFICATE-----\n";
	}

	private static KeyStore read(Path store) throws IOException, GeneralSecurityException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream file = Files.newInputStream(store)) {
			keys.load(file, Keytool.PASSWORD);
		}
		return keys;
	}

	/** The certificate that signed the server's, as PEM. */
	Path authority() {
		return this.authority;
	}

	SSLContext tls() {
		try {
			KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			factory.init(this.keys, Keytool.PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(factory.getKeyManagers(), null, null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("No TLS from this JDK", ex);
		}
	}

}
