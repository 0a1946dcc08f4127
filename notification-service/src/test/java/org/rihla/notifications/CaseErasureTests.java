/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Keysets;
import org.rihla.chassis.erasure.Erasure;
import org.rihla.chassis.erasure.ErasureStatus;
import org.rihla.chassis.erasure.Erasures;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RawStore;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.delivery.lane.FeedLanes;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.subscription.SubscriptionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What partners and staff hear of a case that is erased, and what of others. */
class CaseErasureTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	/** Of deliveries and of staff mails, on two topics. */
	private static final int LISTENERS_OF_CASES = 2;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MongoDatabase database;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Erasures erasures;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Keysets keysets;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MeterRegistry meters;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	private final UUID other = UUID.randomUUID();

	private final UUID referral = UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private String path;

	@BeforeEach
	void knowAPartner() {
		this.partner = setting().activePartner();
		this.path = "/" + this.partner.id();
	}

	@Test
	void tellsNothingMoreAndKeepsNothing() {
		UUID subscription = setting().activeSubscription(this.partner, this.path).id();
		sent(this.caseId, this.referral).send();
		sent(this.other, UUID.randomUUID()).send();
		awaitStatuses(subscription, "DELIVERED", "DELIVERED");
		String ref = referenceOf(this.referral);
		refuseFromNowOn();
		accepted().send();
		Published.receptionRequested(this.partner.id(), this.caseId).send();
		awaitStatuses(subscription, "DELIVERED", "DELIVERED", "HELD", "RETRYING");
		List<UUID> waiting = List.of(idOf(subscription, "RETRYING"), idOf(subscription, "HELD"));
		int before = RECEIVER.at(this.path).size();

		Erasure erasure = erase();

		assertThat(erasure.erased()).containsEntry("deliveries", 3L)
			.containsKeys("case-references", "consents", "receptions");
		assertThat(stored(this.caseId, ref)).isEmpty();
		awaitStatuses(subscription, "DELIVERED");
		assertThat(api().get("/case-references/" + ref, Tokens.of("caseworker")).status()).isEqualTo(404);
		assertThatExceptionOfType(Erased.class)
			.isThrownBy(() -> this.keysets.of(this.caseId.toString(), Compartment.SECRET));
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(waiting)
				.allSatisfy((delivery) -> assertThat(events.typesOf(delivery)).endsWith("notification.dropped")));
		}
		RECEIVER.on(this.path, (_, exchange) -> exchange.sendResponseHeaders(204, -1));
		this.clock.move(Duration.ofSeconds(121));
		sent(this.other, UUID.randomUUID()).send();
		awaitStatuses(subscription, "DELIVERED", "DELIVERED");
		assertThat(RECEIVER.at(this.path)).hasSize(before + 1);
	}

	@Test
	void leavesNothingInAFeedButItsNumbers() {
		UUID feed = setting().feed(this.partner);
		for (UUID about : List.of(this.caseId, this.other, this.caseId, this.other)) {
			long notices = read(feed).size();
			sent(about, UUID.randomUUID()).send();
			patiently().until(() -> read(feed).size() == notices + 1);
		}
		String ref = read(feed).getFirst().at("/notice/caseRef").asString();

		erase();

		assertThat(stored(this.caseId, ref)).isEmpty();
		assertThat(read(feed)).extracting((item) -> item.path("gap").asString(""))
			.containsExactly("DROPPED", "", "DROPPED", "");
		assertThat(read(feed)).extracting((item) -> item.has("notice")).containsExactly(false, true, false, true);
		assertThat(api().post("/feeds/" + feed + "/ack", this.partner.token(), null, "{\"cursor\": 3}").status())
			.isEqualTo(200);
		sent(this.other, UUID.randomUUID()).send();
		patiently().until(() -> read(feed).size() == 5);
	}

	@Test
	void freesANumberThatACrashHadReservedInAFeed() {
		UUID feed = setting().feed(this.partner);
		UUID lost = UUID.randomUUID();
		this.lanes.reserve(Lanes.name(new SubscriptionId(feed), this.caseId), lost, () -> false);
		this.lanes.reserve(FeedLanes.name(new SubscriptionId(feed)), lost, () -> false);
		sent(this.other, UUID.randomUUID()).send();

		erase();

		patiently().untilAsserted(() -> assertThat(read(feed)).extracting((item) -> item.path("gap").asString(""))
			.containsExactly("DROPPED", ""));
	}

	@Test
	void leavesItOutOfAMailThatWaits() {
		String address = "desk-" + this.partner.id() + "@harbour.example";
		UUID subscription = setting().mailSubscription(this.partner, address, "en").id();
		later(sent(this.caseId, this.referral)).send();
		later(sent(this.other, UUID.randomUUID())).send();
		awaitStatuses(subscription, "PENDING", "PENDING");
		MAILS.refuse(address, 451, 1);
		this.clock.move(Duration.ofMinutes(16));
		awaitStatuses(subscription, "RETRYING", "RETRYING");

		erase();
		this.clock.move(Duration.ofMinutes(2));

		awaitStatuses(subscription, "DELIVERED");
		assertThat(MAILS.to(address).getLast().text()).contains("One thing needs your attention");
	}

	@Test
	void isNotBroughtBackByWhatComesLate() {
		UUID subscription = setting().activeSubscription(this.partner, this.path).id();
		sent(this.caseId, this.referral).send();
		awaitStatuses(subscription, "DELIVERED");
		Erasure erasure = erase();
		double moot = moot();

		Published.caseErased(this.caseId, 2).send();
		accepted().send();
		sent(this.caseId, UUID.randomUUID()).send();
		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), this.caseId, 7).send();
		patiently().until(() -> moot() >= moot + 4 * LISTENERS_OF_CASES);

		assertThat(stored(this.caseId)).isEmpty();
		awaitStatuses(subscription);
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(
					() -> assertThat(events.typesOf(erasure.id().value())).containsExactly("erasure.completed"));
		}
	}

	private Published sent(UUID about, UUID what) {
		return Published.referral("referral.sent", what, 1, this.partner.id(), about);
	}

	/** So that it is not urgent. */
	private static Published later(Published sent) {
		return new Published(sent.topic(), sent.type(), sent.id(), sent.subject(), sent.sequence(), sent.caseId(),
				sent.data().replace("2026-09-11", "2099-01-05"), sent.time());
	}

	private Published accepted() {
		return Published.referral("referral.accepted", this.referral, 2, this.partner.id(), this.caseId);
	}

	private Erasure erase() {
		Published.caseErased(this.caseId, 1).send();
		patiently().until(() -> this.erasures.of(this.caseId)
			.filter((erasure) -> erasure.status() != ErasureStatus.BEGUN)
			.isPresent());
		return this.erasures.of(this.caseId).orElseThrow();
	}

	private List<String> stored(Object... names) {
		return new RawStore(this.database).naming(List.of(names));
	}

	private void refuseFromNowOn() {
		RECEIVER.on(this.path, (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(503, -1);
		});
	}

	private String referenceOf(UUID subject) {
		return RECEIVER.at(this.path)
			.stream()
			.filter((hook) -> hook.text().contains(subject.toString()))
			.map((hook) -> JSON.readTree(hook.body()).required("caseRef").stringValue())
			.findFirst()
			.orElseThrow();
	}

	private List<JsonNode> read(UUID feed) {
		return api().get("/feeds/" + feed + "/events?after=0", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.toList();
	}

	private void awaitStatuses(UUID subscription, String... statuses) {
		patiently().untilAsserted(
				() -> assertThat(log(subscription)).extracting((each) -> each.required("status").stringValue())
					.containsExactlyInAnyOrder(statuses));
	}

	private UUID idOf(UUID subscription, String status) {
		return log(subscription).stream()
			.filter((each) -> each.required("status").stringValue().equals(status))
			.map((each) -> UUID.fromString(each.required("deliveryId").stringValue()))
			.findFirst()
			.orElseThrow();
	}

	private List<JsonNode> log(UUID subscription) {
		return api().get("/subscriptions/" + subscription + "/deliveries?limit=250", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.toList();
	}

	private double moot() {
		return this.meters.counter("rihla.inbox.moot").count();
	}

}
