/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.nio.file.Path;

/** A service has no program to run. */
public final class ProgramMissing extends StartRefused {

	/**
	 * Names the service and where its program should be.
	 * @param service whose program is missing
	 * @param folder that was searched
	 */
	public ProgramMissing(String service, Path folder) {
		super("%s: no %s-*-exec.jar in %s; build it with ./mvnw -DskipTests package".formatted(service, service,
				folder), null);
	}

}
