/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.nio.file.Path;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Sends what the infrastructure has to say to a file, so that the terminal stays for
 * people.
 */
final class LogFile {

	private LogFile() {
	}

	/**
	 * For commands that only look: the libraries' own words would hide what was asked
	 * for.
	 */
	static void none() {
		System.setProperty("logback.configurationFile", "org/rihla/localstack/silent-logback.xml");
	}

	/** To be called before anything asks for a logger, and by one thread. */
	static void open(Path logs) {
		System.setProperty("rihla.logs", logs.toString());
		System.setProperty("logback.configurationFile", "org/rihla/localstack/launcher-logback.xml");
		System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
		LoggerFactory.getLogger(LogFile.class).info("process {} starts", ProcessHandle.current().pid());
	}

}
