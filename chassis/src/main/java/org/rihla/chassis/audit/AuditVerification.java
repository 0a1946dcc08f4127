/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.audit.AuditReport.Damage;
import org.rihla.chassis.cipher.ChainKey;

/** Walks the chain from its beginning and compares it with its anchors. */
final class AuditVerification {

	private final AuditChain chain;

	private final ChainKey key;

	private final AuditAnchors anchors;

	AuditVerification(AuditChain chain, ChainKey key, AuditAnchors anchors) {
		this.chain = chain;
		this.key = key;
		this.anchors = anchors;
	}

	AuditReport verify() {
		TreeMap<Long, String> anchored = new TreeMap<>();
		this.anchors.all().forEach((anchor) -> anchored.put(anchor.number(), anchor.mac()));
		long newest = anchored.isEmpty() ? 0 : anchored.lastKey();
		long last = 0;
		long entries = 0;
		String prev = AuditBlock.BEGINNING;
		for (Document document : this.chain.all()) {
			AuditBlock block = AuditBlock.of(document);
			Damage damage = damage(block, last, prev, new HashMap<>(anchored));
			if (damage != null) {
				return new AuditReport(false, last, entries, newest, last + 1, damage);
			}
			last = block.number();
			prev = block.mac();
			entries += block.entries().size();
		}
		if (last < newest) {
			return new AuditReport(false, last, entries, newest, last + 1, Damage.CUT_END);
		}
		return new AuditReport(true, last, entries, newest, null, null);
	}

	private @Nullable Damage damage(AuditBlock block, long last, String prev, Map<Long, String> anchored) {
		if (block.place() != last + 1) {
			return Damage.GAP;
		}
		if (!block.isGenuine(this.key)) {
			return Damage.EDIT;
		}
		if (block.number() != block.place()) {
			return Damage.REORDER;
		}
		if (!block.prev().equals(prev) || !anchored.getOrDefault(block.number(), block.mac()).equals(block.mac())) {
			return Damage.FOREIGN_CHAIN;
		}
		return null;
	}

}
