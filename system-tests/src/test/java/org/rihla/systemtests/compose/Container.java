/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One service of a compose file: a server that stays, or a job that ends. */
record Container(String name, Map<String, Object> settings) {

	private static final List<String> OWN = List.of("case-service", "return-service", "notification-service");

	/** Whether it is one of the three services of this project. */
	boolean isOurs() {
		return OWN.contains(this.name);
	}

	boolean isJob() {
		return "no".equals(this.settings.get("restart"));
	}

	@Nullable Object get(String setting) {
		return this.settings.get(setting);
	}

	List<String> texts(String setting) {
		return ComposeFile.list(this.settings.get(setting)).stream().map(String::valueOf).toList();
	}

	Map<String, Object> environment() {
		return ComposeFile.mapping(this.settings.get("environment"));
	}

	List<String> healthCheck() {
		return ComposeFile.list(ComposeFile.mapping(this.settings.get("healthcheck")).get("test"))
			.stream()
			.map(String::valueOf)
			.toList();
	}

	/** What it waits for: name of the other, condition. */
	Map<String, Object> waits() {
		return ComposeFile.mapping(this.settings.get("depends_on"));
	}

	/** Files of this project that are mounted into it; what deploy/init makes is none. */
	List<String> mountedFiles() {
		return texts("volumes").stream()
			.filter((volume) -> volume.startsWith("./") && !volume.startsWith("./deploy/secrets/"))
			.map((volume) -> volume.split(":")[0])
			.toList();
	}

	/** Its secrets: name of the secret, path inside. */
	List<MountedSecret> secrets() {
		return ComposeFile.list(this.settings.get("secrets")).stream().map(MountedSecret::of).toList();
	}

	long megabytes() {
		String limit = String.valueOf(this.settings.get("mem_limit"));
		long number = Long.parseLong(limit.substring(0, limit.length() - 1));
		return limit.endsWith("g") ? number * 1024 : number;
	}

	@Override
	public String toString() {
		return this.name;
	}

	/** A secret in its short or its long form. */
	record MountedSecret(String source, String path) {

		static MountedSecret of(Object value) {
			if (value instanceof String name) {
				return new MountedSecret(name, "/run/secrets/" + name);
			}
			Map<String, Object> form = ComposeFile.mapping(value);
			String target = String.valueOf(form.get("target"));
			return new MountedSecret(String.valueOf(form.get("source")),
					target.startsWith("/") ? target : "/run/secrets/" + target);
		}

	}

}
