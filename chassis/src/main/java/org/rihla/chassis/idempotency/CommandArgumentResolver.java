/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.aggregate.Creation;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller method the command that {@link CommandInterceptor} has read. */
final class CommandArgumentResolver implements HandlerMethodArgumentResolver {

	static boolean isCommand(MethodParameter parameter) {
		return parameter.getParameterType() == Creation.class || parameter.getParameterType() == Change.class;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return isCommand(parameter);
	}

	@Override
	public Command resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		if (request.getAttribute(CommandInterceptor.ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST) instanceof CommandRequest command) {
			return (parameter.getParameterType() == Creation.class) ? command.creation() : command.change();
		}
		throw new IllegalStateException("No command was read for this request");
	}

}
