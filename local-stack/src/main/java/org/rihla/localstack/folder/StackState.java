/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which processes work on a data folder, written down for {@code stop}, {@code status}
 * and the next start.
 *
 * @param launcher the process that runs the infrastructure
 * @param portOffset by which all ports are shifted
 * @param services the service programs that it started
 */
public record StackState(KnownProcess launcher, int portOffset, List<KnownProcess> services) {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * Reads what was written down last.
	 * @param file of the data folder
	 * @return nothing when the last stack stopped in order, or when the file is no longer
	 * readable
	 */
	public static Optional<StackState> read(Path file) {
		try {
			return Files.exists(file) ? Optional.of(JSON.readValue(Files.readString(file), StackState.class))
					: Optional.empty();
		}
		catch (IOException | JacksonException _) {
			return Optional.empty();
		}
	}

	/**
	 * Reads what was written down by a stack that is still there.
	 * @param file of the data folder
	 * @return nothing when its launcher has ended, in whatever way
	 */
	public static Optional<StackState> running(Path file) {
		return read(file).filter((state) -> state.launcher().running().isPresent());
	}

	/**
	 * Writes this down in place of what was there.
	 * @param file of the data folder
	 * @throws IOException when the folder cannot be written
	 */
	public void write(Path file) throws IOException {
		OwnerOnlyFile.write(file, JSON.writeValueAsString(this));
	}

}
