/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.DnsResolver;

/** Asks the system for addresses, and does not wait longer than it should. */
record TimedResolver(Duration patience, Executor executor) implements DnsResolver {

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		try {
			return CompletableFuture.supplyAsync(() -> ask(host), this.executor)
				.get(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new UnknownHostException("no answer");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnknownHostException("interrupted");
		}
	}

	private static InetAddress[] ask(String host) {
		try {
			return InetAddress.getAllByName(host);
		}
		catch (UnknownHostException ex) {
			return new InetAddress[0];
		}
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}
