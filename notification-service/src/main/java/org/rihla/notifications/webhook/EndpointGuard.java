/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Keeps webhooks away from our own network: judges a URL by its form and by every address
 * of its host. It is asked when a URL is registered and at every send, and the client
 * dials only what it has resolved.
 */
public class EndpointGuard implements DnsResolver {

	private static final int MAX_LENGTH = 2048;

	private static final int MAX_NAME = 253;

	private static final int HTTPS = 443;

	private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

	private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

	private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

	private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]+");

	private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

	private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);

	private static final Pattern NUMERIC_END = Pattern.compile(".*\\.(?:[0-9]+|0x[0-9a-f]*)");

	private static final List<String> REFUSED_ENDS = List.of(".localhost", ".local", ".internal", ".home.arpa",
			".onion");

	private final DnsResolver names;

	private final AddressRules addresses;

	private final Set<Integer> ports;

	EndpointGuard(DnsResolver names, AddressRules addresses, Set<Integer> ports) {
		this.names = names;
		this.addresses = addresses;
		this.ports = Set.copyOf(ports);
	}

	/**
	 * Checks form and addresses of a URL.
	 * @return the URL, parsed
	 * @throws EndpointNotAllowed when nothing may be sent there
	 */
	public URI check(String url) {
		URI endpoint = parse(url);
		try {
			resolve(endpoint.getHost());
		}
		catch (UnknownHostException ex) {
			throw new EndpointNotAllowed("its host has no address, or one that is not public");
		}
		return endpoint;
	}

	/** Checks the form alone; addresses are checked when the client resolves the host. */
	URI parse(String url) {
		if (url.length() > MAX_LENGTH || !PRINTABLE.matcher(url).matches()) {
			throw new EndpointNotAllowed("at most 2048 printable ASCII characters");
		}
		URI endpoint = uri(url);
		if (!"https".equalsIgnoreCase(endpoint.getScheme()) || endpoint.getHost() == null) {
			throw new EndpointNotAllowed("https and a host are needed");
		}
		if (endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
			throw new EndpointNotAllowed("no user info and no fragment");
		}
		if (!this.ports.contains((endpoint.getPort() == -1) ? HTTPS : endpoint.getPort())) {
			throw new EndpointNotAllowed("its port is not one of " + this.ports.stream().sorted().toList());
		}
		if (!isHost(endpoint.getHost().toLowerCase(Locale.ROOT))) {
			throw new EndpointNotAllowed("its host is neither a public name nor an address in its usual form");
		}
		return endpoint;
	}

	private static URI uri(String url) {
		try {
			return new URI(url).parseServerAuthority();
		}
		catch (URISyntaxException ex) {
			throw new EndpointNotAllowed("not a URL");
		}
	}

	private static boolean isHost(String host) {
		if (host.startsWith("[")) {
			return IPV6.matcher(host.substring(1, host.length() - 1)).matches();
		}
		if (IPV4.matcher(host).matches()) {
			return true;
		}
		return host.length() <= MAX_NAME && NAME.matcher(host).matches() && !NUMERIC_END.matcher(host).matches()
				&& REFUSED_ENDS.stream().noneMatch(host::endsWith);
	}

	/**
	 * The addresses of a host, all of them allowed.
	 * @throws AddressRefused when one of them is not: then none is used
	 */
	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = literal(host) ? new InetAddress[] { InetAddress.ofLiteral(bare(host)) }
				: this.names.resolve(host);
		if (found.length == 0) {
			throw new UnknownHostException("no address");
		}
		if (!Arrays.stream(found).allMatch(this.addresses::allow)) {
			throw new AddressRefused();
		}
		return found;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	private static boolean literal(String host) {
		return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
	}

	private static String bare(String host) {
		return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
	}

	/** A host has an address that nothing may be sent to. */
	static final class AddressRefused extends UnknownHostException {

		AddressRefused() {
			super("address refused");
		}

	}

}
