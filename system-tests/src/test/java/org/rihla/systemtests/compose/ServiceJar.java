/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The program of one service as it was built, and the settings that it knows. */
final class ServiceJar {

	private static final Pattern SPEAKING = Pattern.compile("BOOT-INF/lib/(chassis|spring-boot|springdoc).*\\.jar");

	private static final Map<String, ServiceJar> READ = new ConcurrentHashMap<>();

	private final Map<String, byte[]> entries = new HashMap<>();

	private final KnownProperties known = new KnownProperties();

	private ServiceJar(Path jar) throws IOException {
		read(Files.readAllBytes(jar));
	}

	/** Finds it where {@code ./mvnw verify} leaves it. */
	static ServiceJar of(String service) {
		return READ.computeIfAbsent(service, ServiceJar::find);
	}

	private static ServiceJar find(String service) {
		Path target = Repository.path(service + "/target");
		try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
			Path jar = files.filter((file) -> file.getFileName().toString().endsWith("-exec.jar"))
				.findFirst()
				.orElseThrow(() -> new AssertionError(target + " holds no program: run ./mvnw verify"));
			return new ServiceJar(jar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean knows(String property) {
		return this.known.contains(property);
	}

	/** What the service says of itself: the defaults of all, then its own. */
	String setting(String name) {
		Properties settings = new Properties();
		for (String file : new String[] { "org/rihla/chassis/defaults/defaults.properties",
				"BOOT-INF/classes/application.properties" }) {
			try {
				byte[] bytes = this.entries.get(file);
				if (bytes != null) {
					settings.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return settings.getProperty(name, "");
	}

	private void read(byte[] jar) throws IOException {
		try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(jar))) {
			for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
				read(entry.getName(), files);
			}
		}
	}

	private void read(String name, InputStream content) throws IOException {
		if (SPEAKING.matcher(name).matches()) {
			read(content.readAllBytes());
		}
		else if (name.endsWith(".properties") && name.contains("defaults")
				|| name.endsWith("/application.properties")) {
			this.entries.put(name, content.readAllBytes());
		}
		else if (name.endsWith("META-INF/spring-configuration-metadata.json")) {
			this.known.addMetadata(content.readAllBytes());
		}
		else if (name.contains("org/rihla/") && name.endsWith(".class")) {
			this.known.addClass(content.readAllBytes());
		}
	}

	/**
	 * Names without signs and capitals: an environment variable cannot tell them apart.
	 */
	static String plain(String name) {
		return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
	}

}
