/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a webhook may be sent to: public ones, and those a site has allowed
 * besides. Source: IANA special-purpose address registries.
 */
class AddressRules {

	private static final List<Network> REFUSED = Stream
		.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
				"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
				"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32", "2001::/23", "2001:db8::/32",
				"2002::/16", "3fff::/20")
		.map(Network::of)
		.toList();

	private static final Network GLOBAL_IPV6 = Network.of("2000::/3");

	private final List<Network> allowedBesides;

	AddressRules(List<Network> allowedBesides) {
		this.allowedBesides = List.copyOf(allowedBesides);
	}

	boolean allow(InetAddress address) {
		return this.allowedBesides.stream().anyMatch((network) -> network.contains(address)) || isPublic(address);
	}

	private static boolean isPublic(InetAddress address) {
		if (address instanceof Inet6Address && !GLOBAL_IPV6.contains(address)) {
			return false;
		}
		return REFUSED.stream().noneMatch((network) -> network.contains(address)) && !isOwn(address);
	}

	private static boolean isOwn(InetAddress address) {
		try {
			return NetworkInterface.getByInetAddress(address) != null;
		}
		catch (SocketException ex) {
			return true;
		}
	}

}
