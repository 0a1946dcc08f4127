/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;

/**
 * What goes to one recipient, one mail after the other. Its verbs are called by jobs that
 * may come late or twice, so one that comes at the wrong time changes nothing.
 */
class Mailbox extends Aggregate<MailboxId> {

	private PartnerId partnerId;

	private ContactId contactId;

	private String missionCode;

	private String officeCode;

	@Sealed(Compartment.SECRET)
	private Sensitive<String> stopCode;

	private Rhythm rhythm = Rhythm.NONE;

	private List<Alarm> alarms = List.of();

	private Map<String, Told> told = new LinkedHashMap<>();

	private @Nullable Post post;

	private long composed;

	private @Nullable Instant dueAt;

	private Mailbox(ContactFacts contact, Sensitive<String> stopCode) {
		super(MailboxId.of(contact.id()));
		this.partnerId = contact.partner();
		this.contactId = contact.id();
		this.missionCode = contact.origin().missionCode();
		this.officeCode = contact.origin().officeCode();
		this.stopCode = stopCode;
	}

	@SuppressWarnings("NullAway.Init")
	private Mailbox() {
	}

	/** Nothing has been written there yet. */
	static Mailbox of(ContactFacts contact, Sensitive<String> stopCode) {
		return new Mailbox(contact, stopCode);
	}

	/** Trouble is to be told, the latest of each subscription, and not too often. */
	void tell(Alarm alarm, Duration apart) {
		String about = alarm.subscription().value().toString();
		if (knows(alarm)) {
			return;
		}
		Told before = this.told.getOrDefault(about, Told.NOTHING);
		this.told.put(about, before.with(alarm.occasion()));
		this.alarms = Stream
			.concat(this.alarms.stream().filter((waiting) -> !waiting.subscription().equals(alarm.subscription())),
					Stream.of(alarm.notBefore(before.next(apart))))
			.toList();
		plan();
	}

	/** Decides what the next mail tells, before anything of it is done. */
	void compose(List<UUID> deliveries, List<Alarm> news, String domain, String owner, Instant now, Instant until) {
		if (this.post == null) {
			this.composed++;
			this.post = new Post("%s.%d@%s".formatted(id().value(), this.composed, domain), deliveries, news, now,
					owner, until, null);
			this.alarms = this.alarms.stream().filter((waiting) -> !news.contains(waiting)).toList();
			plan();
		}
	}

	/** Takes the mail under way, if its time has come or it is wanted sooner. */
	void take(String owner, List<UUID> wanted, Instant now, Instant until) {
		if (this.post != null && (!this.post.dueAt().isAfter(now) || this.post.isWanted(wanted))) {
			under(this.post.takenBy(owner, until));
		}
	}

	/** The mail server has it. */
	void accepted(String owner, List<UUID> sent, ZoneId zone, Instant now) {
		held(owner).ifPresent((mine) -> {
			this.rhythm = this.rhythm.sent(now, zone);
			mine.alarms()
				.forEach((alarm) -> this.told.computeIfPresent(alarm.subscription().value().toString(),
						(_, before) -> before.at(now)));
			under(mine.accepted(sent, now));
		});
	}

	/** It goes again, the same. */
	void defer(String owner, Instant until) {
		held(owner).ifPresent((mine) -> under(mine.deferredTo(until)));
	}

	/** All is written down, or nothing was left to tell. */
	void close(String owner) {
		held(owner).ifPresent((_) -> {
			this.post = null;
			plan();
		});
	}

	/** The mail under way, if this sender is at it. */
	Optional<Post> held(String owner) {
		return Optional.ofNullable(this.post).filter((mail) -> mail.isHeldBy(owner));
	}

	boolean knows(Alarm alarm) {
		return this.told.getOrDefault(alarm.subscription().value().toString(), Told.NOTHING).knows(alarm.occasion());
	}

	boolean hasPost() {
		return this.post != null;
	}

	List<Alarm> alarmsDue(Instant now) {
		return this.alarms.stream().filter((alarm) -> alarm.isDue(now)).toList();
	}

	Rhythm rhythm() {
		return this.rhythm;
	}

	PartnerId partnerId() {
		return this.partnerId;
	}

	ContactId contactId() {
		return this.contactId;
	}

	Sensitive<String> stopCode() {
		return this.stopCode;
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private void under(Post mail) {
		this.post = mail;
		plan();
	}

	/** When somebody should look, whatever else happens. */
	private void plan() {
		this.dueAt = (this.post != null) ? this.post.dueAt()
				: this.alarms.stream().map(Alarm::notBefore).min(Instant::compareTo).orElse(null);
	}

}
