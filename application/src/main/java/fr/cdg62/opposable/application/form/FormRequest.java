package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.CommandRoute;
import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A form as it came: its command id and the version it was drawn on are carried from step to step, so that sent twice it is answered
 * once, and a file that changed meanwhile is not decided upon unseen.
 *
 * @param route the command asked for
 * @param id the aggregate
 * @param commandId the same at each step
 * @param version the last version seen, or null for what does not exist yet
 * @param step what the button asked for
 * @param unkept why a file that was sent is not kept, or null
 */
@AtTheEdge("a form is given its command's id, and the ids of what it begins")
record FormRequest(
        CommandRoute route,
        String id,
        String commandId,
        @Nullable Long version,
        String step,
        Entered entered,
        @Nullable CommandRefused unkept) {

    static final String FILE = ".fichier";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    /** A new form, with what is entered already. */
    static FormRequest opened(CommandRoute route, String id, @Nullable Long version, Entered entered) {
        return new FormRequest(route, id, UUID.randomUUID().toString(), version, "", entered, null)
                .withMadeIds(FieldShape.of(route));
    }

    /** A form that was sent; its files are kept and replaced by their hashes. */
    static FormRequest sent(CommandRoute route, HttpServletRequest request, DocumentStore documents)
            throws IOException {
        var entered = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                entered.put(name, List.of(values));
            }
        });
        var unkept = request instanceof MultipartHttpServletRequest multipart
                ? keep(route, multipart, documents, entered)
                : null;
        var version = request.getParameter("_version");
        return new FormRequest(
                route,
                required(request, "_id"),
                checked(required(request, "_commande")),
                version == null || !VERSION.matcher(version).matches() ? null : Long.valueOf(version),
                String.valueOf(request.getParameter("_etape")),
                new Entered(entered),
                unkept);
    }

    /** Keeps each file and enters its hash; what refuses one, if anything. */
    private static @Nullable CommandRefused keep(
            CommandRoute route,
            MultipartHttpServletRequest request,
            DocumentStore documents,
            Map<String, List<String>> entered)
            throws IOException {
        for (var files : request.getMultiFileMap().entrySet()) {
            var name = files.getKey().replace(FILE, "");
            for (var file : files.getValue()) {
                if (file.isEmpty()) {
                    continue;
                }
                try (var bytes = file.getInputStream()) {
                    enter(route, name, documents.keep(bytes).sha256().value(), entered);
                } catch (CommandRefused refused) {
                    return refused;
                }
            }
        }
        return null;
    }

    /** Where one document is asked for, what is sent takes the place of what was chosen; where several are, it comes beside. */
    private static void enter(CommandRoute route, String name, String hash, Map<String, List<String>> entered) {
        boolean several = FieldShape.of(route).stream()
                .anyMatch(shape -> shape.name().equals(name) && shape.kind() == FieldKind.DOCUMENTS);
        var before = several ? entered.getOrDefault(name, List.of()) : List.<String>of();
        entered.put(
                name, Stream.concat(before.stream(), Stream.of(hash)).distinct().toList());
    }

    /** A fresh id of an aggregate of that kind, {@code convention-cdg-62-…}; the one id of a kind of which a centre has one only. */
    static String freshId(Class<?> type, String centre) {
        if (type == CollectivityId.class) {
            return collectivity(centre, "000000000");
        }
        if (type == ServiceCapacityId.class) {
            return ServiceCapacityId.of(new CentreId(centre)).value();
        }
        return prefix(type) + "-" + centre + "-" + UUID.randomUUID();
    }

    FormRequest at(@Nullable Long seen) {
        return new FormRequest(route, id, commandId, seen, step, entered, unkept);
    }

    /** A collectivity is known by its SIREN: its id follows from what was entered. */
    FormRequest identified(String centre) {
        var siren = entered.one("siren");
        return FieldShape.begins(route) && siren.matches("[0-9]{9}") && id.startsWith("collectivity-")
                ? new FormRequest(route, collectivity(centre, siren), commandId, version, step, entered, unkept)
                : this;
    }

    private FormRequest withMadeIds(List<FieldShape> shapes) {
        var more = entered;
        for (var shape : shapes) {
            if (shape.kind() == FieldKind.MADE) {
                more = more.with(shape.name(), prefix(shape.type()) + "-" + UUID.randomUUID());
            }
        }
        return new FormRequest(route, id, commandId, version, step, more, unkept);
    }

    private static String collectivity(String centre, String siren) {
        return "collectivity-" + centre + "-" + siren;
    }

    private static String prefix(Class<?> type) {
        var words = type.getSimpleName().replaceAll("Id$", "").split("(?=[A-Z])", -1);
        return String.join("-", Arrays.stream(words).map(String::toLowerCase).toList());
    }

    private static String required(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        if (given == null || given.isBlank()) {
            throw EdgeRefusal.BAD_REQUEST.with("parameter", name);
        }
        return given;
    }

    private static String checked(String commandId) {
        if (!KEY.matcher(commandId).matches()) {
            throw EdgeRefusal.BAD_IDEMPOTENCY_KEY.with();
        }
        return commandId;
    }

    /** What the page needs to send the same again. */
    Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put("_id", id);
        carried.put("_commande", commandId);
        if (version != null) {
            carried.put("_version", version.toString());
        }
        return carried;
    }
}
