/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.start.ProgramMissing;

/** Finds the service programs, all of them before anything starts. */
public final class ServiceJars {

	private ServiceJars() {
	}

	/**
	 * Finds the program of every service; of several versions the newest.
	 * @param home the folder of the modules, as the build leaves it
	 * @param together a folder that holds all programs instead
	 * @return one executable jar for each service
	 * @throws ProgramMissing naming the first that is not there
	 */
	public static Map<Service, Path> find(Path home, @Nullable Path together) {
		Map<Service, Path> jars = new EnumMap<>(Service.class);
		for (Service service : Service.values()) {
			Path folder = (together != null) ? together : home.resolve(service.label()).resolve("target");
			jars.put(service, newest(service, folder));
		}
		return jars;
	}

	private static Path newest(Service service, Path folder) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, service.label() + "-*-exec.jar")) {
			return StreamSupport.stream(found.spliterator(), false)
				.max(Comparator.comparing((jar) -> jar.toFile().lastModified()))
				.orElseThrow(() -> new ProgramMissing(service.label(), folder));
		}
		catch (IOException _) {
			throw new ProgramMissing(service.label(), folder);
		}
	}

}
