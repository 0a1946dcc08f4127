/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.smoke;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Believes the edge's own authority, and nobody else. */
final class EdgeTrust {

	private EdgeTrust() {
	}

	static SSLContext of(Path authority) throws IOException {
		try (InputStream pem = Files.newInputStream(authority)) {
			KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
			trusted.load(null, null);
			trusted.setCertificateEntry("edge", CertificateFactory.getInstance("X.509").generateCertificate(pem));
			TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			managers.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, managers.getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IOException("The edge's authority in " + authority + " cannot be used", ex);
		}
	}

}
