/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.function.UnaryOperator;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/** Writes mails, from one template and the texts of each language. */
@Component
public class MailTemplates {

	private final TemplateEngine engine = new TemplateEngine();

	private final MailTexts texts = new MailTexts();

	MailTemplates() {
		this.engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
		this.engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
		this.engine.setMessageResolver(this.texts);
	}

	private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
		resolver.setPrefix("mail/");
		resolver.getResolvablePatternSpec().addPattern(names);
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return resolver;
	}

	MailBody write(Digest digest) {
		MailLanguage language = digest.language();
		return new MailBody(this.texts.of(language, "subject"),
				this.engine.process("digest.txt", context(digest, language::isolated)).strip() + "\n",
				this.engine.process("digest.html", context(digest, (latin) -> latin)));
	}

	/**
	 * The page on which a reader ends mails.
	 * @param done whether they have ended
	 */
	public String stopPage(MailLanguage language, boolean done) {
		Context context = new Context(language.locale());
		context.setVariable("language", language.locale().getLanguage());
		context.setVariable("direction", language.direction());
		context.setVariable("done", done);
		return this.engine.process("stop.html", context);
	}

	private Context context(Digest digest, UnaryOperator<String> latin) {
		MailLanguage language = digest.language();
		Context context = new Context(language.locale());
		context.setVariable("language", language.locale().getLanguage());
		context.setVariable("direction", language.direction());
		context.setVariable("start", language.start());
		context.setVariable("sender", digest.sender());
		context.setVariable("stop", digest.stop());
		context.setVariable("items", digest.items().stream().map((item) -> members(item, language, latin)).toList());
		return context;
	}

	private static Map<String, @Nullable Object> members(MailItem item, MailLanguage language,
			UnaryOperator<String> latin) {
		Map<String, @Nullable Object> members = new HashMap<>();
		members.put("code", item.code());
		members.put("caseRef", (item.caseRef() != null) ? latin.apply(item.caseRef()) : null);
		members.put("dueOn", (item.dueOn() != null) ? day(item.dueOn(), language) : null);
		members.put("link", item.link());
		return members;
	}

	private static String day(LocalDate day, MailLanguage language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
	}

}
