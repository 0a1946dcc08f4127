/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.rihla.localstack.service.Service;

/** Makes a folder of service programs out of classes of these tests. */
final class ServicePrograms {

	private ServicePrograms() {
	}

	static Path in(Path folder) throws IOException {
		for (Service service : Service.values()) {
			replace(folder, service, FakeService.class);
		}
		return folder;
	}

	static void replace(Path folder, Service service, Class<?> main) throws IOException {
		Files.createDirectories(folder);
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
		Path jar = folder.resolve(service.label() + "-test-exec.jar");
		String entry = main.getName().replace('.', '/') + ".class";
		try (JarOutputStream content = new JarOutputStream(Files.newOutputStream(jar), manifest);
				InputStream code = main.getClassLoader().getResourceAsStream(entry)) {
			content.putNextEntry(new JarEntry(entry));
			code.transferTo(content);
		}
	}

}
