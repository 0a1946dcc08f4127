/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.util.UUID;

import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.webhook.HookReceiver;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes invented partners and their subscriptions through the API. */
public record Setting(Api api, HookReceiver receiver, MailReceiver mails) {

	/** A partner that was activated. */
	public Member activePartner() {
		UUID id = UUID.randomUUID();
		Api.Reply registered = register(id);
		Api.Reply activated = this.api.post("/partners/" + id + "/activate", second(), registered.etag(), "");
		assertThat(activated.status()).isEqualTo(200);
		return new Member(id);
	}

	/** The answer to a registration. */
	public Api.Reply register(UUID id) {
		Api.Reply registered = this.api.post("/partners", manager(), null, partner(id));
		assertThat(registered.status()).isEqualTo(201);
		return registered;
	}

	/** What registers a partner. */
	public static String partner(UUID id) {
		return """
				{"partnerId": "%s", "name": "Harbour Legal-Aid Association", "kind": "LEGAL_AID", "services": ["LEGAL"],
				 "language": "fr",
				 "technicalContact": {"name": "Invented Person", "email": "hooks@harbour.example", "language": "fr"}}
				""".formatted(id);
	}

	/** What asks for all notices. */
	public String subscribe(Member partner, String path) {
		return """
				{"partnerId": "%s", "channel": "WEBHOOK", "url": "%s"}
				""".formatted(partner.id(), this.receiver.url(path));
	}

	/** A subscription that has proven its endpoint. */
	public Subscribed activeSubscription(Member partner, String path) {
		Api.Reply opened = this.api.post("/subscriptions", partner.token(), null, subscribe(partner, path));
		assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
		this.receiver.trust(path, opened.text("/secret"));
		UUID id = UUID.fromString(opened.text("/subscriptionId"));
		String code = awaitCode(path, id.toString());
		Api.Reply read = this.api.get("/subscriptions/" + id, partner.token());
		Api.Reply confirmed = this.api.post("/subscriptions/" + id + "/confirm", partner.token(), read.etag(),
				"{\"code\": \"" + code + "\"}");
		assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
		return new Subscribed(id, opened.text("/secret"), path);
	}

	/** Id of a feed of all notices. */
	public UUID feed(Member partner) {
		Api.Reply opened = this.api.post("/subscriptions", partner.token(), null, """
				{"partnerId": "%s", "channel": "FEED"}
				""".formatted(partner.id()));
		assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
		return UUID.fromString(opened.text("/subscriptionId"));
	}

	/** A contact point of the partner that is never quiet. */
	public String contact(Member partner, String purpose, String address, String language) {
		String path = "/partners/" + partner.id();
		String contacts = """
				{"contacts": [{"purpose": "%s", "address": "%s", "language": "%s", "zone": "Africa/Casablanca",
				 "quietHours": {"from": "00:00", "until": "00:00"}}]}
				""".formatted(purpose, address, language);
		Api.Reply changed = this.api.patch(path, manager(), this.api.get(path, manager()).etag(), contacts,
				UUID.randomUUID().toString());
		assertThat(changed.status()).as(changed.raw().body()).isEqualTo(200);
		return changed.text("/contacts/0/contactId");
	}

	/** A subscription to mails whose reader has confirmed it. */
	public Subscribed mailSubscription(Member partner, String address, String language) {
		Api.Reply opened = this.api.post("/subscriptions", partner.token(), null, """
				{"partnerId": "%s", "channel": "EMAIL", "contactId": "%s"}
				""".formatted(partner.id(), contact(partner, "REFERRAL", address, language)));
		assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
		UUID id = UUID.fromString(opened.text("/subscriptionId"));
		String link = RunningService.patiently()
			.until(() -> this.mails.to(address), (mails) -> !mails.isEmpty())
			.getFirst()
			.links()
			.getFirst();
		Api.Reply read = this.api.get("/subscriptions/" + id, partner.token());
		Api.Reply confirmed = this.api.post("/subscriptions/" + id + "/confirm", partner.token(), read.etag(),
				"{\"code\": \"" + link.substring(link.indexOf("code=") + 5) + "\"}");
		assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
		return new Subscribed(id, "", address);
	}

	/** The code in the ping that came to a path. */
	public String awaitCode(String path) {
		return awaitCode(path, "");
	}

	/** Of this subscription only: another test may have used the path. */
	private String awaitCode(String path, String subscription) {
		return RunningService.patiently()
			.until(() -> this.receiver.at(path)
				.stream()
				.map((ping) -> new JsonMapper().readTree(ping.body()).required("link").stringValue())
				.filter((link) -> link.contains(subscription) && link.contains("code="))
				.findFirst(), java.util.Optional::isPresent)
			.map((link) -> link.substring(link.indexOf("code=") + 5))
			.orElseThrow();
	}

	/** Somebody who registers partners. */
	public static Tokens manager() {
		return Tokens.of("programme-manager").subject(Tokens.subjectOf("pm.rabat.1"));
	}

	/** Somebody else who activates them. */
	public static Tokens second() {
		return Tokens.of("programme-manager").subject(Tokens.subjectOf("pm.rabat.2"));
	}

	/** A partner of a test. */
	public record Member(UUID id) {

		/** Of somebody who works there. */
		public Tokens token() {
			return Tokens.of("partner").partner(this.id);
		}

	}

	/** A subscription of a test. */
	public record Subscribed(UUID id, String secret, String path) {
	}

}
