/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.rihla.chassis.cipher.ChainKey;

/**
 * Some entries of the chain.
 *
 * @param place the {@code _id} under which it stands; its uniqueness is the lock
 * @param number the same, as it was written
 * @param prev the {@code mac} of the block before
 */
record AuditBlock(long place, long number, String at, String prev, List<Document> entries, String mac) {

	/** What the first block follows. */
	static final String BEGINNING = "";

	static AuditBlock after(long last, String prev, Instant now, List<Document> entries, ChainKey key) {
		String at = now.toString();
		return new AuditBlock(last + 1, last + 1, at, prev, entries, mac(key, last + 1, at, prev, entries));
	}

	static AuditBlock of(Document document) {
		return new AuditBlock(number(document, "_id"), number(document, "number"), text(document, "at"),
				text(document, "prev"), document.getList("entries", Document.class, List.of()), text(document, "mac"));
	}

	Document toDocument() {
		return new Document("_id", this.place).append("number", this.number)
			.append("at", this.at)
			.append("prev", this.prev)
			.append("entries", this.entries)
			.append("mac", this.mac);
	}

	/** Whether it is as it was written by a holder of the key. */
	boolean isGenuine(ChainKey key) {
		return mac(key, this.number, this.at, this.prev, this.entries).equals(this.mac);
	}

	private static String mac(ChainKey key, long number, String at, String prev, List<Document> entries) {
		List<String> parts = new ArrayList<>(List.of(prev, Long.toString(number), at));
		entries.forEach((entry) -> parts.add(entry.toJson()));
		return key.mac(parts);
	}

	private static long number(Document document, String name) {
		return (document.get(name) instanceof Number number) ? number.longValue() : -1;
	}

	private static String text(Document document, String name) {
		return (document.get(name) instanceof String text) ? text : "";
	}

}
