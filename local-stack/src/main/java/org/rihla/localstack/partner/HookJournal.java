/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the simulator ever received, in order of arrival: in memory, and as JSON
 * lines for the next start.
 */
class HookJournal {

	private final Path file;

	private final JsonMapper json = new JsonMapper();

	private final List<ReceivedHook> hooks = new ArrayList<>();

	private final Set<String> verifiedIds = new HashSet<>();

	HookJournal(Path file) throws IOException {
		this.file = file;
		Files.createDirectories(file.getParent());
		if (Files.exists(file)) {
			Files.readAllLines(file).stream().map(this::parse).forEach(this::remember);
		}
	}

	/**
	 * A line cut off by a kill is no reason to refuse the start; it was never answered.
	 */
	private @Nullable ReceivedHook parse(String line) {
		try {
			return this.json.readValue(line, ReceivedHook.class);
		}
		catch (JacksonException _) {
			return null;
		}
	}

	private void remember(@Nullable ReceivedHook hook) {
		if (hook != null) {
			this.hooks.add(hook);
			if (hook.verified() && hook.webhookId() != null) {
				this.verifiedIds.add(hook.webhookId());
			}
		}
	}

	synchronized ReceivedHook add(ReceivedHook hook) throws IOException {
		boolean repeat = hook.verified() && hook.webhookId() != null && this.verifiedIds.contains(hook.webhookId());
		ReceivedHook numbered = hook.numbered(this.hooks.size() + 1L, repeat);
		Files.writeString(this.file, this.json.writeValueAsString(numbered) + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		remember(numbered);
		return numbered;
	}

	synchronized List<ReceivedHook> of(@Nullable String partner) {
		return this.hooks.stream().filter((hook) -> partner == null || hook.partner().equals(partner)).toList();
	}

}
