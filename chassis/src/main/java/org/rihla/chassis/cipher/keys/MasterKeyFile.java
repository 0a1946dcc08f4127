/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of the master keyset: made at first start, or put there by an operator. */
final class MasterKeyFile {

	private static final Logger log = LoggerFactory.getLogger(MasterKeyFile.class);

	private final Path path;

	MasterKeyFile(Path path) {
		this.path = path;
	}

	/** The keyset, made now if this is the first start of all instances. */
	String generated() {
		try {
			if (!Files.exists(this.path)) {
				make();
			}
			return Files.readString(this.path);
		}
		catch (IOException ex) {
			throw new MasterKeyRefused("Cannot make or read the master key file %s: %s".formatted(this.path, ex));
		}
	}

	/**
	 * The keyset, when a copy of it is kept elsewhere.
	 * @param escrowed SHA-256 of the copy's bytes in hexadecimal, as {@code sha256sum}
	 * prints it
	 */
	String escrowed(@Nullable String escrowed) {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(this.path);
		}
		catch (IOException ex) {
			throw new MasterKeyRefused("Cannot read the master key file %s: %s".formatted(this.path, ex));
		}
		if (!fingerprint(bytes).equalsIgnoreCase(escrowed)) {
			throw new MasterKeyRefused(("rihla.cipher.master-key-escrowed is not the fingerprint of %s: store a copy "
					+ "offline and set what sha256sum says of that copy")
				.formatted(this.path));
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private void make() throws IOException {
		Path folder = Files.createDirectories(this.path.toAbsolutePath().getParent());
		Path draft = Files.createTempFile(folder, "master-key", ".new",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try (FileChannel channel = FileChannel.open(draft, Set.of(StandardOpenOption.WRITE))) {
			channel.write(ByteBuffer.wrap(MasterKey.generate().getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
			Files.createLink(this.path, draft);
			log.warn("MASTER KEY MADE at {}: whoever loses this file loses every case; not for production", this.path);
		}
		catch (FileAlreadyExistsException ex) {
			log.debug("{} was made by another instance", this.path);
		}
		finally {
			Files.delete(draft);
		}
	}

	static String fingerprint(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
