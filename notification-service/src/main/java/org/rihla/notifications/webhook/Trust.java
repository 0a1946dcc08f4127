/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.jspecify.annotations.Nullable;

/**
 * Whose certificates are believed: the authorities that the Java platform trusts, and
 * those a site adds.
 */
final class Trust {

	private Trust() {
	}

	/** A TLS context that believes the usual authorities and those of the PEM file. */
	static SSLContext with(@Nullable Path pem) {
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, ((pem == null) ? managers(null) : managers(merged(pem))).getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException("The certificates in rihla.webhooks.trust-certificates cannot be read", ex);
		}
	}

	private static KeyStore merged(Path pem) throws GeneralSecurityException, IOException {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		int count = 0;
		for (X509Certificate usual : usual()) {
			store.setCertificateEntry("usual-" + count++, usual);
		}
		try (InputStream file = Files.newInputStream(pem)) {
			for (Certificate added : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
				store.setCertificateEntry("added-" + count++, added);
			}
		}
		return store;
	}

	private static X509Certificate[] usual() throws GeneralSecurityException {
		return Arrays.stream(managers(null).getTrustManagers())
			.filter(X509TrustManager.class::isInstance)
			.map(X509TrustManager.class::cast)
			.flatMap((manager) -> Arrays.stream(manager.getAcceptedIssuers()))
			.toArray(X509Certificate[]::new);
	}

	private static TrustManagerFactory managers(@Nullable KeyStore store) throws GeneralSecurityException {
		TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		managers.init(store);
		return managers;
	}

}
