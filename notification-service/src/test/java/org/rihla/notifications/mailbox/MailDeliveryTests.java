/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class MailDeliveryTests extends RunningService {

	private static final LocalDate LATER = LocalDate.of(2099, 1, 5);

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@SuppressWarnings("NullAway.Init")
	private String address;

	@BeforeEach
	void knowAPartner() {
		this.partner = setting().activePartner();
		this.address = "desk-" + this.partner.id() + "@harbour.example";
	}

	@Test
	void saysWhatIsToBeDoneAndNothingElse() {
		subscribe("ar");
		UUID caseId = UUID.randomUUID();

		referral(caseId, LocalDate.now(this.clock)).send();

		Mail mail = awaitMails(2).getLast();
		assertThat(mail.subject()).isEqualTo("رحلة: أمر يحتاج إلى اطلاعكم");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(mail.header("Content-Language")).isEqualTo("ar");
		assertThat(mail.header("From")).contains("no-reply@rihla.invalid");
		assertThat(mail.text()).contains("إحالة جديدة في انتظار جوابكم.").doesNotContain(caseId.toString());
		assertThat(mail.html()).contains("dir=\"rtl\"");
		awaitAll("DELIVERED", 2);
	}

	@Test
	void tellsSeveralNoticesInOneMailEachCaseInItsOrder() {
		subscribe("en");
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		UUID referral = UUID.randomUUID();

		referral("referral.sent", referral, 1, one, LATER).send();
		referral("referral.accepted", referral, 2, one, LATER).send();
		referral(other, LATER).send();
		awaitNotices(4);
		assertThat(MAILS.to(this.address)).hasSize(1);
		this.clock.move(Duration.ofMinutes(16));

		Mail digest = awaitMails(2).getLast();
		assertThat(digest.text()).contains("These things need your attention")
			.containsSubsequence("A new referral waits", "A referral has moved on");
		assertThat(digest.links()).hasSize(4);
		awaitAll("DELIVERED", 4);
		assertThat(MAILS.to(this.address)).hasSize(2);
	}

	@Test
	void writesAtOnceWhereAnAnswerIsDueWithinADay() {
		subscribe("fr");

		referral(UUID.randomUUID(), LATER).send();
		awaitNotices(2);
		assertThat(MAILS.to(this.address)).hasSize(1);
		referral(UUID.randomUUID(),
				LocalDate.ofInstant(this.clock.instant().plus(Duration.ofHours(12)), this.clock.getZone()))
			.send();

		assertThat(awaitMails(2).getLast().text()).contains("Ces points demandent votre attention");
	}

	@Test
	void leavesOutWhatRestsOnAConsentThatIsGone() {
		subscribe("en");
		UUID withdrawn = UUID.randomUUID();
		UUID kept = UUID.randomUUID();
		referral(withdrawn, LATER).send();
		referral(kept, LATER).send();
		awaitNotices(3);

		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), withdrawn, 1)
			.at(this.clock.instant())
			.send();
		patiently().until(() -> statuses().contains("DROPPED"));
		this.clock.move(Duration.ofMinutes(16));

		assertThat(awaitMails(2).getLast().text()).contains("One thing needs your attention");
	}

	@Test
	void sendsAgainUnderTheSameNameWhatTheServerDidNotTakeForNow() {
		subscribe("en");
		MAILS.refuse(this.address, 451, 1);

		referral(UUID.randomUUID(), LocalDate.now(this.clock)).send();
		patiently().until(() -> statuses().contains("RETRYING"));
		this.clock.move(Duration.ofMinutes(2));

		assertThat(MAILS.refused(this.address)).containsExactly(awaitMails(2).getLast().header("Message-ID"));
		awaitAll("DELIVERED", 2);
	}

	@Test
	void writesNoMoreWhereMailsComeBackUntilThatIsMended() {
		subscribe("en");
		MAILS.refuse(this.address, 550, 1);

		referral(UUID.randomUUID(), LocalDate.now(this.clock)).send();
		patiently().until(() -> statuses().contains("DEAD"));
		patiently().until(() -> flagged().text("/contacts/0/state").equals("BOUNCED"));
		referral(UUID.randomUUID(), LocalDate.now(this.clock)).send();
		patiently().until(() -> pausedFor().equals("BOUNCED"));
		patiently().until(() -> statuses().contains("HELD"));
		assertThat(MAILS.to(this.address)).hasSize(1);

		Api.Reply flagged = flagged();
		api().post("/partners/" + this.partner.id() + "/contacts/" + flagged.text("/contacts/0/contactId") + "/mark",
				Tokens.of("ops"), flagged.etag(), "{\"state\": \"OK\"}");
		String path = "/subscriptions/" + this.subscription.id();
		api().post(path + "/resume", this.partner.token(), api().get(path, this.partner.token()).etag(), "{}");

		awaitAll("DELIVERED", 3);
	}

	private Api.Reply flagged() {
		return api().get("/partners/" + this.partner.id(), Tokens.of("ops"));
	}

	private void subscribe(String language) {
		this.subscription = setting().mailSubscription(this.partner, this.address, language);
	}

	private String pausedFor() {
		return api().get("/subscriptions/" + this.subscription.id(), this.partner.token()).text("/pausedFor");
	}

	private Published referral(UUID caseId, LocalDate respondBy) {
		return referral("referral.sent", UUID.randomUUID(), 1, caseId, respondBy);
	}

	private Published referral(String type, UUID referral, long sequence, UUID caseId, LocalDate respondBy) {
		Published published = Published.referral(type, referral, sequence, this.partner.id(), caseId);
		return new Published(published.topic(), published.type(), published.id(), published.subject(),
				published.sequence(), published.caseId(), published.data().replace("2026-09-11", respondBy.toString()),
				Instant.now());
	}

	private List<Mail> awaitMails(int count) {
		return patiently().until(() -> MAILS.to(this.address), (mails) -> mails.size() >= count);
	}

	private void awaitNotices(int count) {
		patiently().until(() -> statuses().size() == count);
	}

	private void awaitAll(String status, int count) {
		patiently().until(() -> statuses().size() == count && statuses().stream().allMatch(status::equals));
	}

	private List<String> statuses() {
		return api().get("/subscriptions/" + this.subscription.id() + "/deliveries", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.map((each) -> each.required("status").stringValue())
			.toList();
	}

}
