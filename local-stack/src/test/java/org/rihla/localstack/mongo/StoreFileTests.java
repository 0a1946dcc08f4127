/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.time.Duration;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What commits leave behind in the file, and what becomes of it. */
class StoreFileTests {

	private static final int COMMITS = 2_000;

	private static final long LARGE = 1024L * 1024;

	@TempDir
	Path folder;

	@Test
	void growsWithEachCommitAndIsNotTidiedByTheLibrary() {
		try (MVStore store = new MVStore.Builder().fileName(path().toString()).autoCommitDisabled().open()) {
			MVMap<Integer, String> map = store.openMap("cases");

			for (int i = 0; i < COMMITS; i++) {
				map.put(i % 20, "state " + i);
				store.commit();
			}
		}

		assertThat(size()).isGreaterThan(COMMITS * 4096L);
	}

	@Test
	void isAtItsLiveSizeAfterAnOrderlyStop() {
		StoreFile file = StoreFile.open(path(), LARGE);
		rewrite(file, COMMITS);
		assertThat(size()).isGreaterThan(4 * LARGE);

		file.close();

		assertThat(size()).isLessThan(LARGE / 10);
		assertThat(contentAfterReopening()).isEqualTo("state " + (COMMITS - 1));
	}

	@Test
	void isAtItsLiveSizeWhenItIsOpenedAgainAfterAKill() {
		StoreFile killed = StoreFile.open(path(), LARGE);
		rewrite(killed, COMMITS);
		killed.closeDamaged(new IllegalStateException("killed"));

		StoreFile opened = StoreFile.open(path(), LARGE);

		assertThat(opened.bytes()).isLessThan(LARGE / 10);
		opened.close();
		assertThat(contentAfterReopening()).isEqualTo("state " + (COMMITS - 1));
	}

	@Test
	void usesTheRoomOfOldPagesAgainWhenTheirTimeIsOver() {
		StoreFile file = StoreFile.open(path(), LARGE);
		file.store().setRetentionTime(0);

		rewrite(file, COMMITS);

		assertThat(file.bytes()).isLessThan(COMMITS * 4096L / 10);
		file.close();
	}

	@Test
	void tellsWhenLittleOfALargeFileIsLiveAndGathersIt() {
		StoreFile file = StoreFile.open(path(), LARGE);
		assertThat(file.wasteful()).isFalse();

		rewrite(file, COMMITS);
		assertThat(file.wasteful()).isTrue();
		file.gather();
		file.commit();

		file.close();
		assertThat(contentAfterReopening()).isEqualTo("state " + (COMMITS - 1));
	}

	@Test
	void waitsLongerThanTwoSyncsBeforeItOverwritesAnOldPage() {
		StoreFile file = StoreFile.open(path(), LARGE);

		assertThat(Duration.ofMillis(file.store().getRetentionTime()))
			.isGreaterThanOrEqualTo(Tidying.INTERVAL.multipliedBy(2));

		file.close();
	}

	private static void rewrite(StoreFile file, int commits) {
		MVMap<Integer, String> map = file.store().openMap("cases");
		for (int i = 0; i < commits; i++) {
			map.put(i % 20, "state " + i);
			file.commit();
		}
	}

	private String contentAfterReopening() {
		StoreFile file = StoreFile.open(path(), LARGE);
		try {
			return String.valueOf(file.store().<Integer, String>openMap("cases").get((COMMITS - 1) % 20));
		}
		finally {
			file.close();
		}
	}

	private long size() {
		return path().toFile().length();
	}

	private Path path() {
		return this.folder.resolve("store.mv");
	}

}
