/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * A survey was taken.
 *
 * @param instrument id and version, such as {@code rss-like/1}
 * @param answers codes of answers by codes of questions
 * @param language in which it was asked
 */
public record RecordSurvey(@NotNull @Pattern(regexp = "[a-z][a-z-]{0,30}/[1-9][0-9]{0,3}") String instrument,
		@NotNull Wave wave, @NotNull Sensitive<@Size(max = 200) Map<String, String>> answers,
		@NotNull @Pattern(regexp = "[a-z]{2,3}") String language, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** What was answered. */
	public Answers given() {
		return new Answers(this.answers.reveal());
	}

}
