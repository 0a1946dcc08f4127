/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

/** How names and numbers are written in the headers of an event. */
public final class EventHeaders {

	private static final String PREFIX = "org.rihla.";

	private static final String MAJOR = ".v1";

	private EventHeaders() {
	}

	/** The {@code ce_type} of a bare wire name. */
	public static String wireType(String name) {
		return PREFIX + name + MAJOR;
	}

	/**
	 * The bare wire name in a {@code ce_type}; one of a newer major keeps its suffix, so
	 * that nobody knows it.
	 */
	public static String name(String wireType) {
		String name = wireType.startsWith(PREFIX) ? wireType.substring(PREFIX.length()) : wireType;
		return name.endsWith(MAJOR) ? name.substring(0, name.length() - MAJOR.length()) : name;
	}

	/** Ten digits, since the CloudEvents extension orders lexically. */
	public static String sequence(long seq) {
		return "%010d".formatted(seq);
	}

}
