/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.rihla.localstack.check.Check;
import org.rihla.localstack.check.EventLog;
import org.rihla.localstack.check.WebhookLog;
import org.rihla.localstack.demo.Login;
import org.rihla.localstack.demo.Target;
import org.rihla.localstack.mail.SentMails;
import org.rihla.localstack.service.Service;
import org.rihla.localstack.service.ServiceJars;
import org.rihla.localstack.service.ServiceProcess;
import org.rihla.localstack.service.Surroundings;
import tools.jackson.databind.JsonNode;

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

	private final Map<Service, Path> jars = ServiceJars.find(HOME, null);

	private final List<Instance> instances = new ArrayList<>();

	private final Map<Instance, ServiceProcess> processes = new HashMap<>();

	private Process infrastructure;

	private Map<String, String> ready = Map.of();

	private Stack(Path data, int offset) throws IOException {
		this.data = data;
		this.offset = offset;
		this.infrastructure = startInfrastructure();
	}

	/** One instance of one service. */
	public record Instance(Service service, int number) {

	}

	/** Starts everything and waits until it is ready. */
	public static Stack start(Path data, int instancesOfEach) {
		try {
			Stack stack = new Stack(data, FreePorts.offset(instancesOfEach));
			for (int number = 0; number < instancesOfEach; number++) {
				for (Service service : Service.values()) {
					stack.instances.add(new Instance(service, number));
				}
			}
			stack.instances.forEach(stack::startProcess);
			stack.instances.forEach(stack::awaitReady);
			return stack;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Process startInfrastructure() throws IOException {
		Process process = new ProcessBuilder(java(), "-Xmx768m", "-XX:TieredStopAtLevel=1",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Drihla.home=" + HOME,
				"-jar", program().toString(), "--infrastructure-only", "--port-offset", Integer.toString(this.offset),
				"--data", this.data.resolve("infrastructure").toString())
			.redirectError(this.data.resolve("infrastructure.log").toFile())
			.start();
		BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = out.readLine();
		while (line != null && !line.startsWith("READY ")) {
			line = out.readLine();
		}
		if (line == null) {
			throw new IllegalStateException(
					"The infrastructure did not start: " + Files.readString(this.data.resolve("infrastructure.log")));
		}
		Map<String, String> pairs = new HashMap<>();
		for (String pair : line.substring("READY ".length()).split(" ")) {
			pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		this.ready = pairs;
		return process;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static Path program() throws IOException {
		try (Stream<Path> found = Files.list(HOME.resolve("local-stack/target"))) {
			return found.filter((jar) -> jar.getFileName().toString().matches("local-stack-.*-exec\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Build local-stack first"));
		}
	}

	private void startProcess(Instance instance) {
		int shift = shift(instance);
		Surroundings around = new Surroundings(told("store"), told("kafka"), told("issuer"),
				URI.create(told("hooks")).getPort(), Path.of(told("authority")),
				URI.create("smtp://" + told("smtp")).getPort(), this.data.resolve("keys"), shift);
		try {
			this.processes.put(instance,
					ServiceProcess.start(instance.service(), jar(instance), around, logs(instance)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int shift(Instance instance) {
		return this.offset + instance.number() * BESIDE;
	}

	private Path jar(Instance instance) {
		Path jar = this.jars.get(instance.service());
		if (jar == null) {
			throw new IllegalStateException("No program of " + instance.service());
		}
		return jar;
	}

	private String told(String name) {
		return this.ready.getOrDefault(name, "");
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
		return this.instances.stream().allMatch((instance) -> pending(instance) == 0) && lag() == 0;
	}

	private double pending(Instance instance) {
		URI metric = URI.create("http://127.0.0.1:%d/actuator/metrics/rihla.outbox.pending"
			.formatted(instance.service().managementPort() + shift(instance)));
		JsonNode answer = Http.json(metric);
		return answer.path("measurements").path(0).path("value").asDouble(1);
	}

	/** Events that some listener has not taken yet. */
	private long lag() {
		return ConsumerLag.of(kafka());
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
			this.infrastructure.destroyForcibly().waitFor();
			this.infrastructure = startInfrastructure();
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

	/** Where clients find this instance of each service. */
	public Target target(int number) {
		return new Target(at(Service.CASE, number), at(Service.RETURN, number), at(Service.NOTIFICATION, number),
				URI.create(told("issuer") + "/oauth2/token"),
				URI.create("https://127.0.0.1:" + URI.create(told("hooks")).getPort()), URI.create(told("simulator")));
	}

	private URI at(Service service, int number) {
		return URI.create("http://127.0.0.1:" + (service.port() + shift(new Instance(service, number))));
	}

	/** Logs in as the demo users do. */
	public Login login() {
		Properties passwords = passwords();
		return (user) -> new Login.Form(user + ":" + passwords.getProperty(user), "grant_type=client_credentials");
	}

	private Properties passwords() {
		try (Reader reader = Files
			.newBufferedReader(this.data.resolve("infrastructure/identity/passwords.properties"))) {
			Properties passwords = new Properties();
			passwords.load(reader);
			return passwords;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		this.infrastructure.destroy();
		try {
			this.infrastructure.waitFor();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
