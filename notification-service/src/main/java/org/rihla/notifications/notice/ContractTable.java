/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** A table of the contracts that says who is told of what. */
public final class ContractTable {

	private ContractTable() {
	}

	/**
	 * Its lines, cut into cells.
	 * @throws IllegalStateException when a line has another number of them
	 */
	public static Stream<String[]> rows(String name, int columns) {
		return read(name).lines().skip(1).map((line) -> line.split(",", -1)).peek((cells) -> {
			if (cells.length != columns) {
				throw new IllegalStateException("%s has a line of %d cells".formatted(name, cells.length));
			}
		});
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("contracts/notices/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
