/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.RecordComponentVisitor;
import org.springframework.asm.SpringAsmInfo;

/**
 * Settings that a program reads: those that Spring Boot's libraries describe, and those
 * of our own {@code @ConfigurationProperties} records and {@code @Value} parameters.
 */
final class KnownProperties {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]+)");

	private final Set<String> names = new HashSet<>();

	/** Whose members are free, as a mail client's properties are. */
	private final Set<String> maps = new HashSet<>();

	boolean contains(String property) {
		String plain = ServiceJar.plain(property);
		return this.names.contains(plain) || this.maps.stream().anyMatch(plain::startsWith);
	}

	void addMetadata(byte[] json) {
		for (JsonNode property : JsonMapper.shared().readTree(json).path("properties")) {
			add(property.path("name").asString());
			if (property.path("type").asString("").startsWith("java.util.Map<")) {
				this.maps.add(ServiceJar.plain(property.path("name").asString()));
			}
		}
	}

	void addClass(byte[] bytes) {
		new ClassReader(bytes).accept(new SettingsOf(), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
	}

	private void add(String name) {
		this.names.add(ServiceJar.plain(name));
	}

	/** Looks for our two ways to read a setting. */
	private final class SettingsOf extends ClassVisitor {

		private @Nullable String prefix;

		SettingsOf() {
			super(SpringAsmInfo.ASM_VERSION);
		}

		@Override
		public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
			return descriptor.endsWith("/ConfigurationProperties;") ? value((text) -> this.prefix = text) : null;
		}

		@Override
		public @Nullable RecordComponentVisitor visitRecordComponent(String name, String descriptor,
				@Nullable String signature) {
			if (this.prefix != null) {
				add(this.prefix + "." + name);
			}
			return null;
		}

		@Override
		public MethodVisitor visitMethod(int access, String name, String descriptor, @Nullable String signature,
				String @Nullable [] exceptions) {
			return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
				@Override
				public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String type,
						boolean visible) {
					return type.endsWith("/Value;") ? value(KnownProperties.this::addPlaceholders) : null;
				}
			};
		}

		private AnnotationVisitor value(java.util.function.Consumer<String> found) {
			return new AnnotationVisitor(SpringAsmInfo.ASM_VERSION) {
				@Override
				public void visit(@Nullable String name, Object value) {
					if (value instanceof String text) {
						found.accept(text);
					}
				}
			};
		}

	}

	private void addPlaceholders(String text) {
		Matcher placeholder = PLACEHOLDER.matcher(text);
		while (placeholder.find()) {
			add(placeholder.group(1));
		}
	}

}
