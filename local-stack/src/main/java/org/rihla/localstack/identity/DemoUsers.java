/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The cast of the demonstration, read from {@code demo-users.yaml}. */
public final class DemoUsers {

	private DemoUsers() {
	}

	/**
	 * Everyone who can get a token from the demo identity provider.
	 * @return the accounts in the order of the file
	 */
	public static List<DemoUser> all() {
		try (InputStream file = DemoUsers.class.getResourceAsStream("demo-users.yaml")) {
			List<Map<String, ?>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			return rows.stream().map(DemoUser::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
