/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EndpointGuardTests {

	private static final Names NAMES = new Names(Map.of("hooks.harbour.example", List.of("8.8.8.8"),
			"six.harbour.example", List.of("2606:4700::1111"), "inside.harbour.example", List.of("10.1.2.3"),
			"mixed.harbour.example", List.of("8.8.8.8", "127.0.0.1"), "mapped.harbour.example",
			List.of("::ffff:127.0.0.1"), "silent.harbour.example", List.of()));

	private final EndpointGuard guard = new EndpointGuard(NAMES, new AddressRules(List.of()), Set.of(443, 8443));

	@ParameterizedTest
	@ValueSource(strings = { "https://hooks.harbour.example/rihla", "https://hooks.harbour.example:8443/rihla?x=1",
			"https://hooks.harbour.example:443", "HTTPS://Hooks.Harbour.Example/", "https://six.harbour.example/",
			"https://8.8.8.8/hook", "https://[2606:4700::1111]:8443/hook" })
	void letsPublicEndpointsPass(String url) {
		assertThat(this.guard.check(url)).hasToString(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hooks.harbour.example", "//hooks.harbour.example/", "http://hooks.harbour.example/",
			"ftp://hooks.harbour.example/", "file:///etc/passwd", "gopher://hooks.harbour.example/",
			"https:hooks.harbour.example", "https:///path", "https://hooks.harbour.example:80/",
			"https://hooks.harbour.example:22/", "https://hooks.harbour.example:0/",
			"https://hooks.harbour.example:65536/", "https://hooks.harbour.example:-1/",
			"https://user@hooks.harbour.example/", "https://user:word@hooks.harbour.example/",
			"https://127.0.0.1@hooks.harbour.example/", "https://hooks.harbour.example#@127.0.0.1/",
			"https://hooks.harbour.example/#part", "https://hooks.harbour.example\\@127.0.0.1/",
			"https://hooks.harbour.example /", "https://hooks.harbour.example/a b",
			"https://hooks.harbour.example/\r\nx", "https://h\u00f6oks.harbour.example/",
			"https://hooks\u3002harbour.example/", "https://localhost/", "https://LOCALHOST:8443/",
			"https://a.localhost/", "https://printer.local/", "https://db.internal/", "https://router.home.arpa/",
			"https://hidden.onion/", "https://intranet/", "https://hooks.harbour.example./", "https://-bad.example/",
			"https://bad-.example/", "https://under_score.example/", "https://a..example/", "https://2130706433/",
			"https://0x7f000001/", "https://017700000001/", "https://127.1/", "https://127.0.1/", "https://0177.0.0.1/",
			"https://127.0.0.01/", "https://0x7f.0.0.1/", "https://127.0.0.0x1/", "https://127.0.0.256/",
			"https://127.0.0.1.1/", "https://example.123/", "https://[::1%25lo]/", "https://[fe80::1%25eth0]/",
			"https://[::ffff:127.0.0.1]/", "https://[::ffff:8.8.8.8]/", "https://[::127.0.0.1]/", "https://[v1.x]/",
			"https://[]/" })
	void refusesByForm(String url) {
		assertThatExceptionOfType(EndpointNotAllowed.class).isThrownBy(() -> this.guard.check(url));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://inside.harbour.example/", "https://mixed.harbour.example/",
			"https://mapped.harbour.example/", "https://silent.harbour.example/", "https://unknown.harbour.example/" })
	void refusesNamesByAnyOfTheirAddresses(String url) {
		assertThatExceptionOfType(EndpointNotAllowed.class).isThrownBy(() -> this.guard.check(url));
	}

	@Test
	void refusesLongUrls() {
		assertThatExceptionOfType(EndpointNotAllowed.class)
			.isThrownBy(() -> this.guard.check("https://hooks.harbour.example/" + "x".repeat(2048)));
	}

	@ParameterizedTest
	@MethodSource("refusedAddresses")
	void refusesTheFirstAndTheLastAddressOfEachRange(String address) {
		String host = address.contains(":") ? "[" + address + "]" : address;

		assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> this.guard.resolve(host));
	}

	static Stream<String> refusedAddresses() {
		return Stream.of("0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
				"127.0.0.0", "127.0.0.1", "127.255.255.255", "169.254.0.0", "169.254.169.254", "169.254.255.255",
				"172.16.0.0", "172.31.255.255", "192.0.0.0", "192.0.0.255", "192.0.2.0", "192.0.2.255", "192.88.99.0",
				"192.88.99.255", "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.0",
				"198.51.100.255", "203.0.113.0", "203.0.113.255", "224.0.0.0", "239.255.255.255", "240.0.0.0",
				"255.255.255.255", "168.63.129.16", "::", "::1", "::7f00:1", "::ffff:7f00:1", "::ffff:0:7f00:1",
				"64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "5f00::1", "fc00::", "fdff::1", "fe80::1", "febf::1",
				"fec0::1", "ff00::", "ff02::1", "1fff:ffff::1", "4000::", "2001::", "2001:1ff:ffff::1", "2001:db8::1",
				"2002:7f00:1::", "3fff::1", "3fff:fff:ffff::1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
			"128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "198.17.255.255",
			"198.20.0.0", "223.255.255.255", "168.63.129.15", "2000::1", "2001:200::1", "2001:db9::1", "2003::1",
			"3ffe:ffff::1" })
	void allowsTheirNeighbours(String address) throws UnknownHostException {
		assertThat(this.guard.resolve(address)).containsExactly(InetAddress.ofLiteral(address));
	}

	@Test
	void refusesTheMachinesOwnAddresses() throws Exception {
		List<InetAddress> own = new ArrayList<>();
		NetworkInterface.networkInterfaces().forEach((each) -> each.inetAddresses().forEach(own::add));

		assertThat(own).isNotEmpty().noneMatch(new AddressRules(List.of())::allow);
	}

	@Test
	void refusesAnAnswerThatTurnedInwardAfterTheFirstCheck() {
		Iterator answers = new Iterator("8.8.8.8", "127.0.0.1");
		EndpointGuard flipped = new EndpointGuard(answers, new AddressRules(List.of()), Set.of(443));

		flipped.check("https://hooks.harbour.example/");

		assertThatExceptionOfType(UnknownHostException.class)
			.isThrownBy(() -> flipped.resolve("hooks.harbour.example"));
	}

	@Test
	void letsThroughWhatASiteAllowsBesidesAndNothingMore() {
		EndpointGuard local = new EndpointGuard(NAMES, new AddressRules(List.of(Network.of("127.0.0.0/8"))),
				Set.of(8443));

		assertThat(local.check("https://127.0.0.1:8443/hooks/harbour").getHost()).isEqualTo("127.0.0.1");
		assertThatExceptionOfType(EndpointNotAllowed.class).isThrownBy(() -> local.check("https://10.0.0.1:8443/"));
		assertThatExceptionOfType(EndpointNotAllowed.class).isThrownBy(() -> local.check("https://[::1]:8443/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost/8", "10.0.0.0/33", "::1/129", "10.0.0.0/x" })
	void understandsOnlyNetworksInTheirUsualForm(String text) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Network.of(text));
	}

	/** A name service that knows a few names. */
	private record Names(Map<String, List<String>> known) implements DnsResolver {

		@Override
		public InetAddress[] resolve(String host) throws UnknownHostException {
			List<String> found = this.known.get(host.toLowerCase(java.util.Locale.ROOT));
			if (found == null) {
				throw new UnknownHostException("unknown");
			}
			InetAddress[] addresses = new InetAddress[found.size()];
			Arrays.setAll(addresses, (i) -> InetAddress.ofLiteral(found.get(i)));
			return addresses;
		}

		@Override
		public String resolveCanonicalHostname(String host) {
			return host;
		}

	}

	/** A name service that answers something else each time. */
	private static final class Iterator implements DnsResolver {

		private final java.util.Iterator<String> answers;

		private Iterator(String... answers) {
			this.answers = List.of(answers).iterator();
		}

		@Override
		public InetAddress[] resolve(String host) {
			return new InetAddress[] { InetAddress.ofLiteral(this.answers.next()) };
		}

		@Override
		public String resolveCanonicalHostname(String host) {
			return host;
		}

	}

}
