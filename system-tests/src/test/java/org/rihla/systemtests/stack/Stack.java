/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.concurrent.locks.LockSupport;

import org.rihla.localstack.check.Check;
import org.rihla.localstack.check.EventLog;
import org.rihla.localstack.check.WebhookLog;
import org.rihla.localstack.demo.Login;
import org.rihla.localstack.demo.Target;
import org.rihla.localstack.mail.SentMails;
import org.rihla.localstack.service.Service;
import org.rihla.localstack.service.ServiceProcess;
import org.rihla.localstack.service.Surroundings;

/**
 * The infrastructure process of the local stack and the real service programs, one or
 * more instances of each, as processes that a test may kill and start again.
 */
public final class Stack implements AutoCloseable {

	/** Distance of the ports of a second instance. */
	static final int BESIDE = 17;

	private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Path data;

	private final int offset;

	private final Programs programs = Programs.in(HOME);

	private final List<Instance> instances = new ArrayList<>();

	private final Map<Instance, ServiceProcess> processes = new HashMap<>();

	private InfrastructureProcess infrastructure;

	private Stack(Path data, int offset) throws IOException {
		this.data = data;
		this.offset = offset;
		this.infrastructure = InfrastructureProcess.start(HOME, data, offset);
	}

	/** One instance of one service. */
	public record Instance(Service service, int number) {

	}

	/**
	 * Starts an instance of each service, and a second one of some, and waits until all
	 * are ready. A second return-service asks the second case-service.
	 */
	public static Stack start(Path data, Service... twice) {
		try {
			Stack stack = new Stack(data, FreePorts.offset((twice.length > 0) ? 2 : 1));
			Stream.of(Service.values()).forEach((service) -> stack.instances.add(new Instance(service, 0)));
			Stream.of(twice).forEach((service) -> stack.instances.add(new Instance(service, 1)));
			stack.instances.forEach(stack::startProcess);
			stack.instances.forEach(stack::awaitReady);
			return stack;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void startProcess(Instance instance) {
		int shift = shift(instance);
		Surroundings around = new Surroundings(told("store"), told("kafka"), told("issuer"),
				URI.create(told("hooks")).getPort(), Path.of(told("authority")),
				URI.create("smtp://" + told("smtp")).getPort(), this.data.resolve("keys"), shift);
		try {
			this.processes.put(instance, ServiceProcess.start(instance.service(), this.programs.jar(instance.service()),
					this.programs.jvm(instance), around, logs(instance)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int shift(Instance instance) {
		return this.offset + instance.number() * BESIDE;
	}

	private String told(String name) {
		return this.infrastructure.told(name);
	}

	private void awaitReady(Instance instance) {
		running(instance).awaitReady(shift(instance), PATIENCE);
	}

	private ServiceProcess running(Instance instance) {
		ServiceProcess process = this.processes.get(instance);
		if (process == null) {
			throw new IllegalStateException(instance + " was never started");
		}
		return process;
	}

	/**
	 * Waits until every event has left and was taken, and every notice has arrived;
	 * answers what came of it, at rest or not.
	 */
	public Check awaitRest(Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		Check check = check();
		while ((!isAtRest() || check.waiting() > 0) && System.nanoTime() < end) {
			LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
			check = check();
		}
		return check;
	}

	private Check check() {
		return Check.of(EventLog.read(kafka()),
				WebhookLog.of(Http.json(URI.create(told("simulator") + "/deliveries"))));
	}

	private boolean isAtRest() {
		return this.instances.stream().allMatch((instance) -> pending(instance) == 0) && ConsumerLag.of(kafka()) == 0;
	}

	private double pending(Instance instance) {
		URI metric = URI.create("http://127.0.0.1:%d/actuator/metrics/rihla.outbox.pending"
			.formatted(instance.service().managementPort() + shift(instance)));
		return Http.json(metric).path("measurements").path(0).path("value").asDouble(1);
	}

	/** All instances, in the order of their start. */
	public List<Instance> instances() {
		return List.copyOf(this.instances);
	}

	/** {@code kill -9}, then a start, then ready. */
	public void killAndStart(Instance instance) {
		kill(instance);
		startProcess(instance);
		awaitReady(instance);
	}

	/** Lets an instance say nothing, however long one waits, until {@link #thaw}. */
	public void freeze(Instance instance) {
		signal(instance, "STOP");
	}

	/** Lets it go on. */
	public void thaw(Instance instance) {
		signal(instance, "CONT");
	}

	private void signal(Instance instance, String name) {
		long pid = running(instance).known().running().orElseThrow().pid();
		try {
			new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void kill(Instance instance) {
		running(instance).known().running().ifPresent((process) -> {
			process.destroyForcibly();
			process.onExit().join();
		});
	}

	/**
	 * {@code kill -9} of broker, store, identity provider and simulator at once, then a
	 * start on the same data.
	 */
	public void killAndStartInfrastructure() {
		try {
			this.infrastructure.kill();
			this.infrastructure = InfrastructureProcess.start(HOME, this.data, this.offset);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where clients find the first instance of each service. */
	public Target target() {
		return target(0);
	}

	/** Where clients find this instance of each service, or the only one. */
	public Target target(int number) {
		return new Target(at(Service.CASE, number), at(Service.RETURN, number), at(Service.NOTIFICATION, number),
				URI.create(told("issuer") + "/oauth2/token"),
				URI.create("https://127.0.0.1:" + URI.create(told("hooks")).getPort()), URI.create(told("simulator")));
	}

	private URI at(Service service, int number) {
		Instance wanted = new Instance(service, number);
		Instance there = this.instances.contains(wanted) ? wanted : new Instance(service, 0);
		return URI.create("http://127.0.0.1:" + (service.port() + shift(there)));
	}

	/** Logs in as the demo users do. */
	public Login login() {
		return DemoPasswords.login(this.data.resolve("infrastructure/identity/passwords.properties"));
	}

	/** Bootstrap address of the broker. */
	public String kafka() {
		return told("kafka");
	}

	/** Address of the store, without database. */
	public String store() {
		return told("store");
	}

	/** The mails that were sent. */
	public SentMails mails() {
		return new SentMails(this.data.resolve("infrastructure/mail"));
	}

	/** Everything that the stack has written: database files, topics, logs, keys. */
	public Path data() {
		return this.data;
	}

	private Path logs(Instance instance) {
		return this.data.resolve("logs-" + instance.number());
	}

	@Override
	public void close() {
		this.processes.values().forEach(ServiceProcess::requestEnd);
		this.processes.values().forEach(ServiceProcess::close);
		this.infrastructure.close();
	}

}
