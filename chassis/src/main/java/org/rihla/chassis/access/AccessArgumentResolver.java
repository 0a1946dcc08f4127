/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller method what the request may do. */
public final class AccessArgumentResolver implements HandlerMethodArgumentResolver {

	AccessArgumentResolver() {
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Access.class;
	}

	@Override
	public Access resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		if (request.getNativeRequest() instanceof HttpServletRequest servlet) {
			return current(servlet);
		}
		throw new IllegalStateException("Not a servlet request");
	}

	/**
	 * What the present request may do.
	 * @throws IllegalStateException in a controller method without {@link Permit}
	 */
	public static Access current(HttpServletRequest request) {
		if (request.getAttribute(PermitInterceptor.ATTRIBUTE) instanceof Access known) {
			return known;
		}
		throw new IllegalStateException("A controller method without @Permit asks for Access");
	}

}
