/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.intake.Debt;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.cases.casework.person.Speech;
import org.rihla.chassis.cipher.Sensitive;

/** The copy of a file, section by section. */
final class OwnFileSheet {

	private final OwnFile file;

	private final Texts texts;

	private final Sheet sheet;

	OwnFileSheet(OwnFile file, Texts texts) {
		this.file = file;
		this.texts = texts;
		this.sheet = new Sheet(texts);
	}

	String html(Instant madeAt) {
		this.sheet.title("title").paragraph("intro");
		this.sheet.code("caseNumber", this.file.caseNumber())
			.code("office", this.file.officeCode())
			.row("status", this.file.status())
			.day("registeredAt", this.file.registeredAt());
		person(this.file.person().details().reveal());
		contacts(this.file.person().contactRules().reveal());
		attempts();
		interview(this.file.intake());
		screenings();
		decisions();
		consents();
		this.sheet.section("rights").paragraph("rights.text");
		return this.sheet.html("%s - %s".formatted(this.file.caseNumber(), Sheet.dayOf(madeAt)));
	}

	private void person(PersonDetails details) {
		this.sheet.section("person");
		for (PersonName name : details.names()) {
			this.sheet.row("name", name.text());
		}
		this.sheet.row("sex", details.sex())
			.code("birthDate", details.birthDate().value())
			.row("birthBasis", details.birthDate().basis())
			.code("nationalities", String.join(", ", details.nationalities()))
			.code("languages", String.join(", ", details.languages()))
			.code("preferredLanguage", preferredLanguage())
			.row("identityConfidence", details.identityConfidence())
			.row("legalStatus", details.legalStatus())
			.row("protectionClaim", details.protectionClaim())
			.row("capacity", this.file.person().capacity().reveal());
		if (this.file.person().vitalInterest() != null) {
			this.sheet.row("vitalInterest", this.file.person().vitalInterest().reveal());
		}
		if (this.file.person().documents() != null) {
			for (IdentityDocument document : this.file.person().documents().reveal()) {
				this.sheet.row(this.texts.say(document.kind()), document.issuingCountry(), document.number());
			}
		}
	}

	private @Nullable String preferredLanguage() {
		Sensitive<Speech> speech = this.file.person().speech();
		return (speech != null) ? speech.reveal().preferredLanguage() : null;
	}

	private void contacts(List<ContactRule> rules) {
		this.sheet.section("contacts");
		for (ContactRule rule : rules) {
			String safe = this.texts.say(rule.doNotContact() ? "doNotContact" : rule.safe() ? "safe" : "unsafe");
			String words = (rule.hours() != null) ? safe + " \u00B7 " + rule.hours() : safe;
			this.sheet.row(this.texts.say(rule.kind()), words, rule.value());
		}
	}

	private void attempts() {
		if (!this.file.attempts().isEmpty()) {
			this.sheet.section("attempts");
		}
		for (Contact attempt : this.file.attempts()) {
			this.sheet.row(this.texts.say(attempt.direction()), this.texts.say(attempt.outcome()),
					Sheet.dayOf(attempt.occurredOn()));
			if (attempt.note() != null) {
				this.sheet.row("note", attempt.note().reveal());
			}
		}
	}

	private void interview(@Nullable PersonIntake intake) {
		if (intake == null) {
			return;
		}
		IntakeAnswers answers = intake.answers().reveal();
		this.sheet.section("interview")
			.code("arrivedInHostOn", answers.arrivedInHostOn())
			.code("routeCountries", joined(answers.routeCountries()))
			.row("reasonsForReturn", (answers.reasonsForReturn() != null)
					? answers.reasonsForReturn().stream().map(this.texts::say).collect(Collectors.joining(" \u00B7 "))
					: null)
			.row("means", answers.means())
			.row("legalBar", answers.legalBar())
			.row("previousAssistance", joined(answers.previousAssistance()))
			.row("skills", joined(answers.skills()))
			.row("housing", answers.housing());
		if (intake.healthSelfReport() != null) {
			this.sheet.row("health", intake.healthSelfReport().reveal());
		}
		if (intake.debt() != null) {
			Debt debt = intake.debt().reveal();
			this.sheet.code("debt",
					"%d.%02d %s".formatted(debt.amountMinor() / 100, debt.amountMinor() % 100, debt.currency()));
		}
	}

	private void screenings() {
		if (!this.file.screenedOn().isEmpty()) {
			this.sheet.section("screening").paragraph("screening.text");
			this.file.screenedOn().forEach((day) -> this.sheet.day("screenedOn", day));
		}
	}

	private void decisions() {
		if (!this.file.decisions().isEmpty()) {
			this.sheet.section("decisions");
		}
		for (Decision decision : this.file.decisions()) {
			this.sheet.row(this.texts.say(decision.outcome()), decision.programme(), Sheet.dayOf(decision.decidedOn()));
			if (decision.reason() != null) {
				this.sheet.row("reason", decision.reason().reveal());
			}
		}
	}

	private void consents() {
		this.sheet.section("consents").paragraph("consents.text");
		for (Consent consent : this.file.consents()) {
			Instant on = (consent.givenOn() != null) ? consent.givenOn() : consent.requestedOn();
			this.sheet.row(this.texts.say(consent.purpose()), this.texts.say(consent.state()),
					(on != null) ? Sheet.dayOf(on) : null);
			if (consent.partnerId() != null) {
				this.sheet.code("partner", consent.partnerId().value().toString());
			}
			if (consent.details() != null) {
				ConsentDetails details = consent.details().reveal();
				this.sheet.row("how", details.how()).row("party", details.party());
				this.sheet.row("shared",
						details.categories().stream().map(this.texts::say).collect(Collectors.joining(" \u00B7 ")));
			}
		}
	}

	private static @Nullable String joined(@Nullable List<String> values) {
		return (values != null) ? String.join(", ", values) : null;
	}

}
