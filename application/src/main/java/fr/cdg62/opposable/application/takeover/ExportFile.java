package fr.cdg62.opposable.application.takeover;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An export of everything, as a ZIP archive ({@code docs/journal.md}, section 12). Names in it are looked up, never written to. */
final class ExportFile implements AutoCloseable {

    private static final String FORMAT = "opposable-export/1";
    private static final String MANIFEST = "manifest.json";

    private final ZipFile zip;
    private final JsonNode manifest;
    private final String manifestHash;
    private final Map<String, String> listed = new HashMap<>();

    private ExportFile(ZipFile zip) throws IOException, NotTakenOver {
        this.zip = zip;
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new NotTakenOver("ce fichier n'est pas un export : il n'a pas de manifest.json");
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readAllBytes();
            this.manifest = ProductJson.mapper().readTree(bytes);
            this.manifestHash = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
        } catch (JacksonException e) {
            throw new NotTakenOver("son manifeste ne se lit pas");
        }
        for (var file : manifest.path("files")) {
            listed.put(file.path("path").asString(), file.path("sha256").asString());
        }
    }

    /** Opens it. Refuses what is no export of everything. */
    static ExportFile open(Path file) throws NotTakenOver {
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var export = new ExportFile(zip);
                export.mustBeWhole();
                return export;
            } catch (IOException | NotTakenOver e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new NotTakenOver("le fichier " + file + " ne se lit pas comme une archive ZIP");
        }
    }

    private void mustBeWhole() throws NotTakenOver {
        if (!manifest.path("format").asString().equals(FORMAT)) {
            throw new NotTakenOver("ce n'est pas un export de la forme " + FORMAT);
        }
        if (!manifest.path("scope").path("kind").asString().equals("ALL")) {
            throw new NotTakenOver("seul un export de tout se reprend, et celui-ci ne montre qu'une partie");
        }
    }

    /** Hashes every file. Refuses one that is not as the manifest lists it, not listed, or not there. */
    void compareFiles() throws IOException, NotTakenOver {
        var missing = new HashSet<>(listed.keySet());
        for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
            var name = entry.getName();
            missing.remove(name);
            if (!name.equals(MANIFEST) && !hash(name).equals(listed.get(name))) {
                throw new NotTakenOver("le fichier " + name + " n'est pas celui que liste le manifeste");
            }
        }
        if (!missing.isEmpty()) {
            throw new NotTakenOver("il manque le fichier " + missing.iterator().next());
        }
    }

    private String hash(String name) throws IOException {
        try (var in = new DigestInputStream(bytes(name), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** SHA-256 of the manifest, which names every other file: the export's identity. */
    String identity() {
        return manifestHash;
    }

    String origin() {
        return manifest.path("origin").asString();
    }

    long size() {
        return manifest.path("size").asLong();
    }

    /** The number of the last note. */
    long checkpoint() {
        return manifest.path("checkpoint").asLong();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream bytes(String name) throws IOException, NoSuchEntry {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new NoSuchEntry(name);
        }
        return zip.getInputStream(entry);
    }

    /** The names of the documents, which are their hashes. */
    List<String> documents() {
        return listed.keySet().stream()
                .filter(name -> name.matches("documents/[0-9a-f]{64}"))
                .map(name -> name.substring("documents/".length()))
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A file that should be there is not. */
    static final class NoSuchEntry extends IOException {

        private static final long serialVersionUID = 1;

        NoSuchEntry(String name) {
            super("no " + name);
        }
    }
}
