package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.command.Causes;
import fr.cdg62.opposable.application.web.WebRoom;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The product running: its rooms, and the web server in front of them. */
public final class RunningInstallation implements AutoCloseable {
    private final Rooms rooms;
    private final ConfigurableApplicationContext web;
    private final FirstSteps firstSteps;

    private RunningInstallation(Rooms rooms, ConfigurableApplicationContext web, FirstSteps firstSteps) {
        this.rooms = rooms;
        this.web = web;
        this.firstSteps = firstSteps;
    }

    /**
     * Opens the rooms, then the web server, then does what a start does; returns once requests are answered.
     *
     * @param console where the operator reads the address and the first password
     * @throws StartRefused when it cannot start
     */
    public static RunningInstallation start(Options options, PrintStream console) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        refuseTakenPort(options);
        TakeOver.before(options, console);
        var rooms = Rooms.open(options);
        try {
            var readiness = new Readiness();
            var web = serve(rooms, readiness);
            var firstSteps = new FirstSteps(rooms, readiness, console);
            var running = new RunningInstallation(rooms, web, firstSteps);
            firstSteps.begin(running.address());
            return running;
        } catch (RuntimeException e) {
            rooms.close();
            throw Causes.find(e, PortInUseException.class).isPresent() ? portTaken(options, e) : e;
        }
    }

    /** Where it answers. */
    public String address() {
        var port = Objects.requireNonNull(((WebServerApplicationContext) web).getWebServer())
                .getPort();
        return "http://" + rooms.options().address() + ":" + port;
    }

    /** What stands behind it. */
    public Rooms rooms() {
        return rooms;
    }

    /** Waits until the register is loaded and the views have caught up. */
    public void awaitReady() {
        firstSteps.await();
    }

    /** The web server's context. */
    public ConfigurableApplicationContext web() {
        return web;
    }

    @Override
    public void close() {
        firstSteps.close();
        web.close();
        rooms.close();
    }

    private static ConfigurableApplicationContext serve(Rooms rooms, Readiness readiness) {
        var options = rooms.options();
        return new SpringApplicationBuilder(WebRoom.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.address=" + options.address(),
                        "server.port=" + options.port(),
                        "spring.servlet.multipart.max-file-size=" + options.documentMegabytesMax() + "MB",
                        "spring.servlet.multipart.max-request-size=" + (options.documentMegabytesMax() + 1) + "MB",
                        "spring.servlet.multipart.location=" + options.data().resolve("documents/arriving"))
                .initializers(context -> RoomBeans.register(rooms, readiness, context))
                .run();
    }

    private static void refuseTakenPort(Options options) {
        if (options.port() == 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(options.address(), options.port()));
        } catch (BindException e) {
            throw portTaken(options, e);
        } catch (IOException e) {
            throw new StartRefused("Le port " + options.port() + " ne peut pas être ouvert.", e);
        }
    }

    private static StartRefused portTaken(Options options, Throwable cause) {
        return new StartRefused(
                "Le port " + options.port() + " est déjà pris : choisissez-en un autre avec --port=N.", cause);
    }
}
