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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.Lifecycle;
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
		String database = "/rihla_benchmark_" + System.currentTimeMillis();
		String named = System.getenv("RIHLA_MONGODB_URI");
		OUT.printf("Worklists and search on %s; %s, Java %s, %d processors%n",
				(named != null) ? "MongoDB" : "the embedded store, which looks up the first key of an index",
				System.getProperty("os.arch"), System.getProperty("java.version"),
				Runtime.getRuntime().availableProcessors());
		try {
			for (int made = 0, i = 0; i < sizes.size(); made = sizes.get(i++)) {
				Path file = folder.resolve("store");
				long rate;
				try (Store store = Store.quick(named, file)) {
					rate = seed(store.uri() + database, folder, made, sizes.get(i));
				}
				OUT.printf("%n%,d cases (%,d made a second)%n", sizes.get(i), rate);
				try (Store store = Store.durable(named, file)) {
					time(store.uri() + database, folder);
				}
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static long seed(String uri, Path folder, int made, int size) {
		try (ConfigurableApplicationContext service = start(uri, folder)) {
			return new Seeding(service, made).until(size);
		}
	}

	private static void time(String uri, Path folder) {
		try (ConfigurableApplicationContext service = start(uri, folder)) {
			new Timings(service, OUT).print();
		}
	}

	/** The service as it is, but for the broker: nothing listens and events stay put. */
	private static ConfigurableApplicationContext start(String uri, Path folder) {
		ConfigurableApplicationContext service = new SpringApplicationBuilder(CaseServiceApplication.class,
				PatientClient.class)
			.run("--server.port=0", "--management.server.port=0", "--spring.mongodb.uri=" + uri,
					"--spring.kafka.bootstrap-servers=127.0.0.1:1", "--spring.kafka.listener.auto-startup=false",
					"--rihla.cipher.master-key-mode=generated",
					"--rihla.cipher.master-key-file=" + folder.resolve("master-key.json"), "--logging.level.root=ERROR",
					"--rihla.jobs.every=1d", "--rihla.protection.look-every=1d", "--spring.main.banner-mode=off");
		service.getBean("outboxRelay", Lifecycle.class).stop();
		return service;
	}

}
