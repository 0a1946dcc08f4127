/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;

/** The words of a paper in one language; codes have words too. */
record Texts(Language language, Properties words) {

	static Texts in(Language language) {
		Properties words = new Properties();
		String file = "copy/copy_%s.properties".formatted(language.code());
		try (InputStreamReader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Texts(language, words);
	}

	String say(String key) {
		String text = this.words.getProperty(key);
		if (text == null) {
			throw new IllegalStateException("No text " + key + " in " + this.language);
		}
		return text;
	}

	/** Such as {@code Sex.F}. */
	String say(Enum<?> code) {
		return say(code.getDeclaringClass().getSimpleName() + "." + code.name());
	}

}
