/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When which notice first came to a good endpoint. */
final class Arrivals implements Consumer<byte[]> {

	private static final Pattern SUBJECT = Pattern.compile("\"subjectId\":\"([0-9a-f-]{36})\"");

	private final Map<String, Long> times = new ConcurrentHashMap<>();

	private final LongAdder requests = new LongAdder();

	@Override
	public void accept(byte[] body) {
		long now = System.nanoTime();
		this.requests.increment();
		Matcher subject = SUBJECT.matcher(new String(body, StandardCharsets.UTF_8));
		if (subject.find()) {
			this.times.putIfAbsent(subject.group(1), now);
		}
	}

	boolean has(String subject) {
		return this.times.containsKey(subject);
	}

	long at(String subject) {
		return this.times.getOrDefault(subject, 0L);
	}

	long requests() {
		return this.requests.sum();
	}

	int count() {
		return this.times.size();
	}

}
