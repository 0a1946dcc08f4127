/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** The texts of mails in each language; a text that is missing is an error. */
class MailTexts implements IMessageResolver {

	private final Map<MailLanguage, Properties> texts = new EnumMap<>(MailLanguage.class);

	MailTexts() {
		for (MailLanguage language : MailLanguage.values()) {
			this.texts.put(language, read("/mail/texts_%s.properties".formatted(language.locale().getLanguage())));
		}
	}

	private static Properties read(String name) {
		try (InputStream file = MailTexts.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("No " + name);
			}
			Properties texts = new Properties();
			texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What can be said in a language. */
	Set<String> codes(MailLanguage language) {
		return texts(language).stringPropertyNames();
	}

	String of(MailLanguage language, String code) {
		String text = texts(language).getProperty(code);
		if (text == null) {
			throw new IllegalArgumentException("Nobody knows how to say %s in %s".formatted(code, language));
		}
		return text;
	}

	private Properties texts(MailLanguage language) {
		Properties known = this.texts.get(language);
		if (known == null) {
			throw new IllegalStateException("No texts in " + language);
		}
		return known;
	}

	@Override
	public String resolveMessage(ITemplateContext context, @Nullable Class<?> origin, String key,
			Object @Nullable [] parameters) {
		Locale locale = context.getLocale();
		return new MessageFormat(of(MailLanguage.of(locale.toLanguageTag()), key), locale).format(parameters);
	}

	@Override
	public @Nullable String createAbsentMessageRepresentation(ITemplateContext context, @Nullable Class<?> origin,
			String key, Object @Nullable [] parameters) {
		return null;
	}

	@Override
	public String getName() {
		return "mail texts";
	}

	@Override
	public Integer getOrder() {
		return 1;
	}

}
