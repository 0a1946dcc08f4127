/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.rihla.localstack.service.Service;
import org.rihla.localstack.service.ServiceJars;

/**
 * The service programs, unpacked as in their images. The first of each that ends in order
 * leaves an archive of its classes, with which all later ones start in half the time.
 */
final class Programs {

	private final Map<Service, Path> jars;

	private final Path folder;

	private Programs(Map<Service, Path> jars, Path folder) {
		this.jars = jars;
		this.folder = folder;
	}

	/** What the build has left in the modules of this home. */
	static Programs in(Path home) {
		return new Programs(ServiceJars.find(home, null), home.resolve("system-tests/target/programs"));
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** A jar beside the libraries that it names. */
	Path jar(Service service) throws IOException {
		Path packed = packed(service);
		Path unpacked = folder(service).resolve(packed.getFileName());
		if (!Files.exists(unpacked)
				|| Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(packed)) < 0) {
			Files.deleteIfExists(archive(service));
			unpack(packed, folder(service));
		}
		return unpacked;
	}

	private static void unpack(Path packed, Path folder) throws IOException {
		try {
			int code = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", packed.toString(), "extract", "--force",
					"--destination", folder.toString())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
			if (code != 0) {
				throw new IllegalStateException("Cannot unpack " + packed);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Only one instance writes the archive. */
	List<String> jvm(Stack.Instance instance) {
		Path archive = archive(instance.service());
		if (Files.exists(archive)) {
			return List.of("-XX:SharedArchiveFile=" + archive);
		}
		return (instance.number() == 0) ? List.of("-XX:ArchiveClassesAtExit=" + archive) : List.of();
	}

	private Path archive(Service service) {
		return folder(service).resolve("classes.jsa");
	}

	private Path folder(Service service) {
		return this.folder.resolve(service.label());
	}

	private Path packed(Service service) {
		Path jar = this.jars.get(service);
		if (jar == null) {
			throw new IllegalStateException("No program of " + service);
		}
		return jar;
	}

}
