/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rihla.chassis.aggregate.Version;
import org.rihla.chassis.problem.RequestRefused;

/** Reads {@code If-Match}: the version that a change was decided on. */
final class SeenVersion {

	private static final Pattern STRONG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

	/** No stored aggregate has it, so the store answers 412 with the present one. */
	private static final Version NEVER_GIVEN = new Version(0);

	private SeenVersion() {
	}

	/** The one version among the values of the header. */
	static Version of(List<String> values) {
		if (values.isEmpty() || (values.size() == 1 && List.of("", "*").contains(values.getFirst().strip()))) {
			throw new RequestRefused("version-required", "If-Match names the version that was seen, as given in ETag");
		}
		Matcher tag = STRONG.matcher(values.getFirst().strip());
		return (values.size() == 1 && tag.matches()) ? new Version(Long.parseLong(tag.group(1))) : NEVER_GIVEN;
	}

}
