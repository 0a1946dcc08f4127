/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what a partner receives: what to look at and until when, nothing about the
 * person. Contract: {@code contracts/webhooks/notice.schema.json}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "type", "time", "caseRef", "subjectKind", "subjectId", "sequence", "action", "dueOn", "link",
		"schemaVersion" })
public record Notice(String id, String type, String time, @Nullable String caseRef, @Nullable String subjectKind,
		@Nullable String subjectId, @Nullable Long sequence, String action, @Nullable String dueOn, String link,
		int schemaVersion) {
}
