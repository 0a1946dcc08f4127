/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.notifications.notice.NoticeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailTemplatesTests {

	private static final String CASE_REF = "7K2M93QXTA";

	private static final String LINK = "https://rihla.example/referrals/01a08080-d00f-7445-b4c4-ba2ea74ad4bf";

	private static final String STOP = "https://rihla.example/mails/stop?code=5X8QK2W7RC";

	private final MailTemplates templates = new MailTemplates();

	private final MailTexts texts = new MailTexts();

	@ParameterizedTest
	@EnumSource
	void sayEverythingInEveryLanguage(MailLanguage language) {
		assertThat(this.texts.codes(language)).isEqualTo(this.texts.codes(MailLanguage.EN))
			.containsAll(Arrays.stream(NoticeType.values()).map(NoticeType::wireName).toList());
		assertThat(this.texts.codes(language)).allSatisfy((code) -> {
			assertThat(this.texts.of(language, code)).isNotBlank();
			assertThat(this.texts.of(language, code).contains("{0}"))
				.isEqualTo(this.texts.of(MailLanguage.EN, code).contains("{0}"));
		});
	}

	@ParameterizedTest
	@EnumSource
	void tellEveryNoticeWithItsReferenceDayAndLink(MailLanguage language) throws Exception {
		MailBody body = this.templates.write(digest(language, everything()));

		for (MailItem item : everything()) {
			assertThat(body.text()).contains(this.texts.of(language, item.code()));
			assertThat(body.html()).contains(this.texts.of(language, item.code()));
		}
		assertThat(body.text()).contains(CASE_REF, LINK, STOP, "2026");
		assertThat(body.html()).contains(CASE_REF, LINK, STOP, "2026");
		Path pictures = Files.createDirectories(Path.of("target", "mails"));
		Files.writeString(pictures.resolve(language + ".html"), body.html());
		Files.writeString(pictures.resolve(language + ".txt"), body.text());
	}

	@Test
	void runFromRightToLeftInArabicAndKeepLatinWordsWhole() {
		MailBody body = this.templates.write(digest(MailLanguage.AR, everything()));

		assertThat(body.html()).contains("<html lang=\"ar\" dir=\"rtl\">", "text-align:right",
				"<bdi dir=\"ltr\" style=\"font-family:'DejaVu Sans Mono',Consolas,monospace\">" + CASE_REF);
		assertThat(body.text()).contains("\u2066" + CASE_REF + "\u2069");
	}

	@ParameterizedTest
	@EnumSource
	void haveOneSubjectWhateverTheyTell(MailLanguage language) {
		String one = this.templates.write(digest(language, List.of(everything().getFirst()))).subject();

		assertThat(this.templates.write(digest(language, everything())).subject()).isEqualTo(one)
			.doesNotContain(CASE_REF)
			.hasSizeLessThan(60);
	}

	@Test
	void countWhatTheyTell() {
		assertThat(this.templates.write(digest(MailLanguage.EN, List.of(everything().getFirst()))).text())
			.contains("One thing needs");
		assertThat(this.templates.write(digest(MailLanguage.EN, everything())).text()).contains("These things need");
	}

	@Test
	void loadNothingAndFollowNobody() {
		assertThat(this.templates.write(digest(MailLanguage.FR, everything())).html()).doesNotContain("<img", "<script",
				"<link", "url(", "@import");
	}

	@Test
	void letASenderWriteNoMarkup() {
		MailBody body = this.templates
			.write(new Digest(MailLanguage.EN, "<b>Office</b>", List.of(everything().getFirst()), null));

		assertThat(body.html()).doesNotContain("<b>Office</b>").contains("&lt;b&gt;Office&lt;/b&gt;");
		assertThat(body.text()).doesNotContain("Stop these messages");
	}

	@Test
	void sayNothingThatNobodyWrote() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.texts.of(MailLanguage.AR, "notice.unknown"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "ar, AR", "ar-MA, AR", "en, EN", "fr, FR", "wo, FR", "-, FR" })
	void speakFrenchToWhoeverHasSaidNothing(String tag, MailLanguage language) {
		assertThat(MailLanguage.of(tag)).isEqualTo(language);
	}

	private static Digest digest(MailLanguage language, List<MailItem> items) {
		return new Digest(language, "Demonstration office, Rabat", items, STOP);
	}

	private List<MailItem> everything() {
		return this.texts.codes(MailLanguage.EN)
			.stream()
			.filter((code) -> code.startsWith("notice.") || code.startsWith("staff."))
			.sorted()
			.map((code) -> new MailItem(code, code.equals("notice.ping") ? null : CASE_REF,
					code.startsWith("staff.") ? null : LocalDate.parse("2026-12-09"), LINK))
			.toList();
	}

}
