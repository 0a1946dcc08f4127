/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.rihla.cases.CaseServiceApplication;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Times worklists and searches at growing numbers of cases, each beside the same query by
 * the bare driver in the same run. Arguments are the numbers of cases; the store is the
 * one that {@code RIHLA_MONGODB_URI} names, else the embedded one, which scans.
 */
public final class WorklistBenchmark {

	private static final PrintStream OUT = System.out;

	private WorklistBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		List<Integer> sizes = (args.length > 0) ? Arrays.stream(args).map(Integer::valueOf).toList()
				: List.of(1_000, 10_000, 100_000);
		Path folder = Files.createTempDirectory("rihla-benchmark");
		String named = System.getenv("RIHLA_MONGODB_URI");
		try {
			if (named != null) {
				run(named, "MongoDB", folder, sizes);
			}
			else {
				try (EmbeddedMongo store = EmbeddedMongo.start(folder.resolve("store"), 0, Sync.COMMIT)) {
					run(store.connectionString(), "the embedded store, which knows no indexes", folder, sizes);
				}
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void run(String uri, String kind, Path folder, List<Integer> sizes) {
		OUT.printf("Worklists and search on %s; %s, Java %s, %d processors%n", kind, System.getProperty("os.arch"),
				System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
		try (ConfigurableApplicationContext service = start(uri, folder)) {
			Seeding seeding = new Seeding(service);
			Timings timings = new Timings(service, OUT);
			for (int size : sizes) {
				OUT.printf("%n%,d cases (%,d made a second)%n", size, seeding.until(size));
				timings.print();
			}
		}
	}

	/** The service as it is, but for the broker: nothing listens and events stay put. */
	private static ConfigurableApplicationContext start(String uri, Path folder) {
		return new SpringApplicationBuilder(CaseServiceApplication.class).run("--server.port=0",
				"--management.server.port=0",
				"--spring.mongodb.uri=" + uri + "/rihla_benchmark_" + System.currentTimeMillis(),
				"--spring.kafka.bootstrap-servers=127.0.0.1:1", "--spring.kafka.listener.auto-startup=false",
				"--rihla.cipher.master-key-mode=generated",
				"--rihla.cipher.master-key-file=" + folder.resolve("master-key.json"), "--logging.level.root=ERROR",
				"--spring.main.banner-mode=off");
	}

}
