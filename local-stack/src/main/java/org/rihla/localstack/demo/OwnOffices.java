/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import org.rihla.localstack.mail.SentMail;
import org.rihla.localstack.mail.SentMails;

/** Offices of our own, with a mailbox for each role that works there. */
public final class OwnOffices {

	private static final String PARTNERS = "/partners";

	private final Desk desk;

	private final Target target;

	private final Cast cast;

	private final SentMails mails;

	/** Opens offices in a Rihla whose mails are kept there. */
	public OwnOffices(Desk desk, Target target, Cast cast, SentMails mails) {
		this.desk = desk;
		this.target = target;
		this.cast = cast;
		this.mails = mails;
	}

	/** The mailbox of a role at an office. */
	public static String address(String office, String role) {
		return role + "." + office.toLowerCase(Locale.ROOT) + "@own-office.example";
	}

	/**
	 * Registers an office and subscribes its mailboxes, which nobody asks to be quiet at
	 * night; one that is there already stays.
	 */
	public void open(String office, String language, List<String> roles) {
		String id = UUID.nameUUIDFromBytes(("own office " + office).getBytes(StandardCharsets.UTF_8)).toString();
		URI address = Target.at(this.target.notifications(), PARTNERS + "/" + id);
		if (this.desk.exists(this.cast.manager(), address)) {
			return;
		}
		this.desk.create(this.cast.manager(), Target.at(this.target.notifications(), PARTNERS),
				Map.of("partnerId", id, "name", "Office " + office, "kind", "OWN_OFFICE", "services", List.of(),
						"language", language, "officeCode", office, "technicalContact",
						Map.of("name", "Office " + office, "email", address(office, "ops"), "language", language),
						"contacts", roles.stream().map((role) -> contact(office, language, role)).toList()));
		this.desk.act(this.cast.secondManager(), address, "activate", Map.of());
		subscribe(id, this.desk.read(this.cast.manager(), address).body().path("contacts"));
	}

	private static Map<String, Object> contact(String office, String language, String role) {
		return Map.of("purpose", "REFERRAL", "role", role, "address", address(office, role), "language", language,
				"quietHours", Map.of("from", "00:00", "until", "00:00"));
	}

	private void subscribe(String partnerId, JsonNode contacts) {
		List<Opened> opened = new ArrayList<>();
		for (JsonNode contact : contacts) {
			if (contact.hasNonNull("role")) {
				String id = this.desk.create(this.cast.manager(),
						Target.at(this.target.notifications(), "/subscriptions"), Map.of("partnerId", partnerId,
								"channel", "EMAIL", "contactId", contact.path("contactId").stringValue()))
					.text("subscriptionId");
				opened.add(new Opened(id, contact.path("address").stringValue()));
			}
		}
		opened.forEach(this::confirm);
	}

	private void confirm(Opened opened) {
		String path = "/subscriptions/" + opened.subscription();
		this.desk.act(this.cast.manager(), Target.at(this.target.notifications(), path), "confirm",
				Map.of("code", awaitCode(opened.address(), path + "/confirm?code=")));
	}

	private String awaitCode(String address, String mark) {
		Instant end = Instant.now().plus(this.desk.patience());
		while (Instant.now().isBefore(end)) {
			for (SentMail mail : this.mails.to(address)) {
				for (String link : mail.links()) {
					if (link.contains(mark)) {
						return link.substring(link.indexOf(mark) + mark.length());
					}
				}
			}
			Client.pause();
		}
		throw new DemoFailed("Waited for a mail to " + address);
	}

	private record Opened(String subscription, String address) {
	}

}
