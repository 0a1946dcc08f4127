/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.rihla.localstack.demo.Login;

/** The passwords that the local stack has drawn for its demo users. */
final class DemoPasswords {

	private DemoPasswords() {
	}

	static Login login(Path file) {
		Properties passwords = read(file);
		return (user) -> new Login.Form(user + ":" + passwords.getProperty(user), "grant_type=client_credentials");
	}

	private static Properties read(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties passwords = new Properties();
			passwords.load(reader);
			return passwords;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
