/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A plain page that shows what the partners got, newest first. */
final class DeliveriesPage {

	private static final int SHOWN = 500;

	private static final String HEAD = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<title>Partner simulator</title>
			<style>
			body { font-family: sans-serif; margin: 2em } table { border-collapse: collapse }
			td, th { border: 1px solid #999; padding: .3em .6em; text-align: left; vertical-align: top }
			code { overflow-wrap: anywhere } .no { background: #fdd }
			</style>
			</head>
			<body>
			<p><strong>Demonstration only.</strong> No real partner gets any of this.</p>
			<h1>Webhooks received: %d</h1>
			<table>
			<tr><th>#</th><th>Received</th><th>Partner</th><th>Notice</th><th>Case reference</th><th>Sequence</th>
			<th>Verified</th><th>Answered</th><th>Body</th></tr>
			""";

	private DeliveriesPage() {
	}

	static String of(List<ReceivedHook> hooks) {
		return HEAD.formatted(hooks.size())
				+ hooks.reversed().stream().limit(SHOWN).map(DeliveriesPage::row).collect(Collectors.joining())
				+ "</table>\n</body>\n</html>\n";
	}

	private static String row(ReceivedHook hook) {
		String verified = (hook.verified() ? "yes" : "NO") + (hook.repeat() ? ", again" : "");
		return String.format(Locale.ROOT, """
				<tr%s><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td>\
				<td><code>%s</code></td></tr>
				""", hook.verified() ? "" : " class=\"no\"", hook.number(), hook.receivedAt(), text(hook.partner()),
				text(hook.type()), text(hook.caseRef()), text(hook.sequence()), verified, hook.status(),
				text(hook.body()));
	}

	/**
	 * Everything in a request may be hostile, also on a page that only developers open.
	 */
	private static String text(@Nullable Object value) {
		return (value == null) ? ""
				: value.toString()
					.replace("&", "&amp;")
					.replace("<", "&lt;")
					.replace(">", "&gt;")
					.replace("\"", "&quot;");
	}

}
