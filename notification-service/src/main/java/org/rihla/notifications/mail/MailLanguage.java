/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A language that mails are written in; French for whoever has said nothing. */
public enum MailLanguage {

	AR("ar-MA", "rtl", "right"), FR("fr-MA", "ltr", "left"), EN("en-GB", "ltr", "left");

	private final Locale locale;

	private final String direction;

	private final String start;

	MailLanguage(String tag, String direction, String start) {
		this.locale = Locale.forLanguageTag(tag);
		this.direction = direction;
		this.start = start;
	}

	/** The one of a BCP 47 tag such as {@code ar} or {@code ar-MA}. */
	public static MailLanguage of(@Nullable String tag) {
		String language = (tag != null) ? Locale.forLanguageTag(tag).getLanguage() : "";
		return switch (language) {
			case "ar" -> AR;
			case "en" -> EN;
			default -> FR;
		};
	}

	Locale locale() {
		return this.locale;
	}

	/** Which way it runs. */
	String direction() {
		return this.direction;
	}

	/** The side where its lines begin. */
	String start() {
		return this.start;
	}

	/** Keeps a Latin word whole and in place amid lines of this language. */
	String isolated(String latin) {
		return (this == AR) ? "\u2066" + latin + "\u2069" : latin;
	}

}
