package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** A Karaf of its own: a copy of a distribution with free ports on the loopback, its own data and an administrator of its own. */
final class KarafProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Path data;
    private final int http = freePort();
    private final int registry = freePort();
    private final int rmi = freePort();
    private final int ssh = freePort();
    private final String password = UUID.randomUUID().toString();
    private Process process;

    private KarafProcess(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("kpi-data");
    }

    /** Our distribution, without the demo. */
    static KarafProcess distribution(String name) throws IOException {
        return copyOf(Folders.distribution(), name);
    }

    /** Our distribution with the demo province, as start.sh runs it. */
    static KarafProcess demo(String name) throws IOException {
        var karaf = distribution(name);
        karaf.edit("etc/org.apache.karaf.features.cfg", "kpi-host-reference", "kpi-demo, kpi-host-reference");
        return karaf;
    }

    /** A Karaf as its project publishes it, with our offline repository laid over it and no way to any network repository. */
    static KarafProcess stock(String name) throws IOException {
        var karaf = copyOf(Folders.stockKaraf(), name);
        Folders.copy(Folders.offlineRepository(), karaf.folder.resolve("system"));
        Files.writeString(karaf.folder.resolve("empty-settings.xml"), "<settings/>");
        Files.writeString(
                karaf.folder.resolve("etc/org.ops4j.pax.url.mvn.cfg"),
                """
                org.ops4j.pax.url.mvn.settings = ${karaf.base}/empty-settings.xml
                org.ops4j.pax.url.mvn.localRepository = ${karaf.base}/empty-repository
                org.ops4j.pax.url.mvn.useFallbackRepositories = false
                org.ops4j.pax.url.mvn.defaultRepositories = ${karaf.home.uri}system@id=system.repository@snapshots
                org.ops4j.pax.url.mvn.repositories =
                """);
        return karaf;
    }

    private static KarafProcess copyOf(Path distribution, String name) throws IOException {
        var folder = Folders.TARGET.resolve("run").resolve(name);
        Folders.delete(folder);
        Folders.copy(distribution, folder);
        var karaf = new KarafProcess(folder);
        karaf.configure();
        return karaf;
    }

    private void configure() throws IOException {
        edit("etc/org.apache.karaf.shell.cfg", "sshPort *=.*", "sshPort = " + ssh);
        edit("etc/org.apache.karaf.shell.cfg", "sshHost *=.*", "sshHost = 127.0.0.1");
        edit("etc/org.apache.karaf.management.cfg", "(?m)^rmiRegistryPort *=.*", "rmiRegistryPort = " + registry);
        edit("etc/org.apache.karaf.management.cfg", "(?m)^rmiServerPort *=.*", "rmiServerPort = " + rmi);
        Files.writeString(
                folder.resolve("etc/users.properties"),
                "tester = " + password + ",_g_:admingroup\n"
                        + "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
        Files.writeString(
                folder.resolve("etc/org.ops4j.pax.web.cfg"),
                "org.osgi.service.http.port = " + http + "\norg.ops4j.pax.web.listening.addresses = 127.0.0.1\n");
        database("", "postgres", "");
    }

    /** Points this Karaf to a server; an empty url means the embedded one. */
    KarafProcess database(String url, String user, String secret) throws IOException {
        Files.writeString(
                folder.resolve("etc/vn.eoffice.kpi.platform.database.cfg"),
                """
                url = %s
                user = %s
                password = %s
                pool.size = 10
                embedded.folder = %s
                embedded.port = %d
                """
                        .formatted(url, user, secret, data, freePort()));
        return this;
    }

    private void edit(String file, String regex, String replacement) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        var after = before.replaceFirst(regex, replacement);
        if (after.equals(before)) {
            throw new AssertionError("Nothing like %s in %s".formatted(regex, path));
        }
        Files.writeString(path, after);
    }

    /** Starts without waiting for anything. */
    KarafProcess start() throws IOException {
        var builder = new ProcessBuilder(folder.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // So that the signal reaches the JVM and not a shell around it.
        builder.environment().put("KARAF_EXEC", "exec");
        builder.environment().remove("KPI_DATA");
        process = builder.start();
        // A test run that is cut short must not leave servers behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return this;
    }

    /** Waits until all addresses answer 200. */
    KarafProcess await(String... paths) {
        for (var path : paths) {
            Waiting.until(path + " of " + folder.getFileName() + " answers 200", START, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("Karaf ended with " + process.exitValue() + "\n" + logTail());
                }
                return status(path) == 200;
            });
        }
        return this;
    }

    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + http + path);
    }

    Path folder() {
        return folder;
    }

    KarafAdmin admin() {
        return new KarafAdmin(registry, rmi, "tester", password);
    }

    /** What a command of the console answers, given through bin/client as from another terminal. */
    String console(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        folder.resolve("bin/client").toString(),
                        "-b",
                        "-a",
                        Integer.toString(ssh),
                        "-u",
                        "tester",
                        "-p",
                        password,
                        "-r",
                        "30",
                        "-d",
                        "1")
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var client = builder.start();
        try (var typed = client.getOutputStream()) {
            typed.write((command + "\n").getBytes(UTF_8));
        }
        var answer = new String(client.getInputStream().readAllBytes(), UTF_8);
        if (client.waitFor() != 0) {
            throw new AssertionError(command + "\n" + answer);
        }
        return answer;
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    /** Ends the JVM as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, SECONDS)) {
            throw new AssertionError("The killed Karaf still lives");
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Karaf did not stop within a minute\n" + logTail());
        }
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("data/log/karaf.log"));
    }

    String logTail() {
        try {
            var lines = Files.readAllLines(folder.resolve("data/log/karaf.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (alive()) {
            stop();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
