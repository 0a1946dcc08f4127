/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * A request whose body was read once and is kept as it came, for parsing and for the
 * fingerprint of the command.
 */
final class ExactBody extends HttpServletRequestWrapper {

	private final byte[] bytes;

	ExactBody(HttpServletRequest request, byte[] bytes) {
		super(request);
		this.bytes = bytes;
	}

	/** The exact bytes; none for a request that came without a body. */
	static byte[] of(HttpServletRequest request) {
		ExactBody body = WebUtils.getNativeRequest(request, ExactBody.class);
		return (body != null) ? body.bytes.clone() : new byte[0];
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Stream(new ByteArrayInputStream(this.bytes));
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private static final class Stream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Stream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(@Nullable ReadListener listener) {
			throw new IllegalStateException("The body is here already");
		}

	}

}
