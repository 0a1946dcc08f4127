/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * A range of addresses, as in {@code 10.0.0.0/8}.
 *
 * @param bytes 4 or 16 bytes of the first address
 * @param prefix how many leading bits all its addresses share
 */
record Network(byte[] bytes, int prefix) {

	private static final Pattern FORM = Pattern.compile("[0-9a-fA-F.:]+/[0-9]{1,3}");

	/** Reads a range; its address must be a literal. */
	static Network of(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a network: " + text + " (expected such as 10.0.0.0/8)");
		}
		int slash = text.indexOf('/');
		byte[] bytes = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
		int prefix = Integer.parseInt(text.substring(slash + 1));
		if (prefix > bytes.length * Byte.SIZE) {
			throw new IllegalArgumentException("Not a network: " + text + " (prefix too long)");
		}
		return new Network(bytes, prefix);
	}

	boolean contains(InetAddress address) {
		byte[] other = address.getAddress();
		return other.length == this.bytes.length && leading(other).equals(leading(this.bytes));
	}

	private BigInteger leading(byte[] address) {
		return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - this.prefix);
	}

}
