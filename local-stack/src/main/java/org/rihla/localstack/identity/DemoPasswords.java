/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rihla.localstack.folder.OwnerOnlyFile;

/**
 * The passwords of the cast: drawn at the first start, kept in a file that only its owner
 * can read.
 */
final class DemoPasswords {

	/** No look-alikes, nothing that a shell or a URL would touch. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 20;

	private DemoPasswords() {
	}

	static Map<String, String> in(Path file, Collection<String> names) throws IOException {
		Map<String, String> passwords = read(file);
		if (!passwords.keySet().containsAll(names)) {
			SecureRandom random = new SecureRandom();
			names.forEach((name) -> passwords.computeIfAbsent(name, (_) -> draw(random)));
			OwnerOnlyFile.write(file, lines(passwords));
		}
		passwords.keySet().retainAll(names);
		return Map.copyOf(passwords);
	}

	private static Map<String, String> read(Path file) throws IOException {
		Properties stored = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				stored.load(reader);
			}
		}
		Map<String, String> passwords = new TreeMap<>();
		stored.stringPropertyNames().forEach((name) -> passwords.put(name, stored.getProperty(name)));
		return passwords;
	}

	private static String draw(SecureRandom random) {
		return random.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((index) -> ALPHABET.substring(index, index + 1))
			.collect(Collectors.joining());
	}

	private static String lines(Map<String, String> passwords) {
		return passwords.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue() + "\n")
			.collect(Collectors.joining());
	}

}
