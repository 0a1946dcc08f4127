/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.rihla.localstack.start.DataFolderUnusable;

/** The folder in which the broker keeps its records and its cluster id. */
record LogFolder(Path path) {

	/**
	 * Makes the folder a cluster of its own, once; a folder that is one stays what it is.
	 */
	void formatWhenNew() {
		if (Files.exists(this.path.resolve("meta.properties"))) {
			return;
		}
		if (holdsRecords()) {
			throw new DataFolderUnusable(EmbeddedKafka.PART, this.path, "its meta.properties is missing", null);
		}
		try {
			format();
		}
		catch (Exception ex) {
			throw new DataFolderUnusable(EmbeddedKafka.PART, this.path, String.valueOf(ex.getMessage()), ex);
		}
	}

	private void format() throws Exception {
		new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
			.setNodeId(BrokerSettings.NODE)
			.setClusterId(Uuid.randomUuid().toString())
			.setControllerListenerName(BrokerSettings.CONTROLLER)
			.setMetadataLogDirectory(this.path.toString())
			.addDirectory(this.path.toString())
			.run();
	}

	private boolean holdsRecords() {
		if (!Files.exists(this.path)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(this.path)) {
			return entries.anyMatch(Files::isDirectory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
