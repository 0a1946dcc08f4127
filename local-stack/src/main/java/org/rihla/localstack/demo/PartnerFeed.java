/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.util.Map;

/** A feed, as a partner without a server opens, reads and acknowledges it. */
final class PartnerFeed {

	private final Desk desk;

	private final String user;

	private final URI address;

	private PartnerFeed(Desk desk, String user, URI address) {
		this.desk = desk;
		this.user = user;
		this.address = address;
	}

	static PartnerFeed open(Desk desk, Target target, String user, String partnerId) {
		String id = desk
			.create(user, Target.at(target.notifications(), "/subscriptions"),
					Map.of("partnerId", partnerId, "channel", "FEED"))
			.text("subscriptionId");
		return new PartnerFeed(desk, user, Target.at(target.notifications(), "/feeds/" + id));
	}

	/** Reads until a notice of this type is there, and says how far it has read. */
	void readUntil(String type) {
		Answer page = this.desk.await("a notice in a feed", this.user, URI.create(this.address + "/events?wait=5"),
				(answer) -> answer.body()
					.path("items")
					.valueStream()
					.anyMatch((item) -> type.equals(item.path("notice").path("type").asString())));
		long read = page.body().path("next").asLong();
		Answer done = this.desk.create(this.user, URI.create(this.address + "/ack"), Map.of("cursor", read));
		if (done.body().path("acknowledged").asLong() != read) {
			throw new DemoFailed("Acknowledged %d, answered %s".formatted(read, done.body()));
		}
	}

}
