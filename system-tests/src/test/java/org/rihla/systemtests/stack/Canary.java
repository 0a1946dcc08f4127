/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values that nobody else has, one for each field that is about a person, and the search
 * for them in everything that was written: plain, escaped, encoded, in any alphabet.
 */
public final class Canary {

	/** A name in Latin script. */
	public static final String LATIN = "Xanthippe Quorrelwyck";

	/** A name in Arabic script. */
	public static final String ARABIC = "زنثيبا قورلويك";

	/** A telephone number. */
	public static final String PHONE = "+212699887766";

	private final Set<String> values = new LinkedHashSet<>(
			List.of(LATIN, LATIN.split(" ")[0], LATIN.split(" ")[1], ARABIC, ARABIC.split(" ")[0], PHONE));

	/** The value for another field. */
	public String in(String field) {
		String value = "Zq" + field + "Xwv";
		this.values.add(value);
		return value;
	}

	/** Values handed out so far. */
	public Set<String> values() {
		return Set.copyOf(this.values);
	}

	/** Which files under a folder have one of the values in them, and which one. */
	public List<String> hits(Path folder) {
		return files(folder).stream().flatMap((file) -> hits(folder, file)).toList();
	}

	private Stream<String> hits(Path folder, Path file) {
		String content = content(file);
		return this.values.stream()
			.filter((value) -> forms(value).stream().anyMatch(content::contains))
			.map((value) -> value + " in " + folder.relativize(file));
	}

	/** Whether a value stands anywhere under a folder; tells that the search works. */
	public static boolean isFound(String value, Path folder) {
		return files(folder).stream().map(Canary::content).anyMatch((content) -> content.contains(value));
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As ISO-8859-1 text, so that any bytes can be looked for. */
	private static String content(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> forms(String value) {
		List<String> forms = new ArrayList<>();
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			forms.add(new String(value.getBytes(charset), StandardCharsets.ISO_8859_1));
		}
		forms.add(Base64.getEncoder().withoutPadding().encodeToString(utf8));
		forms.add(HexFormat.of().formatHex(utf8));
		forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
		forms.add(escaped(value));
		return forms;
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder();
		value.chars().forEach((c) -> escaped.append((c < 128) ? Character.toString(c) : "\\u%04x".formatted(c)));
		return escaped.toString();
	}

}
