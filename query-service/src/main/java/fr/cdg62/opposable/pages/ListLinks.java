package fr.cdg62.opposable.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The links of a filtered list: the same filters on another slice. */
public final class ListLinks {

    private final String path;
    private final Map<String, String> filters = new LinkedHashMap<>();

    private ListLinks(String path) {
        this.path = path;
    }

    /** The links of the list at the path, without a filter yet. */
    public static ListLinks to(String path) {
        return new ListLinks(path);
    }

    /** With a filter; nothing when it was left empty. */
    public ListLinks with(String name, @Nullable String entered) {
        if (entered != null && !entered.isBlank()) {
            filters.put(name, entered);
        }
        return this;
    }

    /** Whether any filter was given. */
    public boolean filtered() {
        return filters.keySet().stream().anyMatch(name -> !name.equals("limit"));
    }

    /**
     * One filter at work.
     *
     * @param without the same list without it
     */
    public record Active(String name, String value, String without) {}

    /** The filters at work, in the order of the form. */
    public List<Active> active() {
        return filters.entrySet().stream()
                .filter(filter -> !filter.getKey().equals("limit"))
                .map(filter -> new Active(filter.getKey(), filter.getValue(), without(filter.getKey())))
                .toList();
    }

    private String without(String name) {
        var parameters = new LinkedHashMap<>(filters);
        parameters.remove(name);
        return address(parameters);
    }

    /** The same list with one more filter, or another value of it. */
    public String filter(String name, String value) {
        var parameters = new LinkedHashMap<>(filters);
        parameters.put(name, value);
        return address(parameters);
    }

    /** The first slice. */
    public String first() {
        return address(filters);
    }

    /** The slice after the cursor. */
    public String after(String cursor) {
        var parameters = new LinkedHashMap<>(filters);
        parameters.put("cursor", cursor);
        return address(parameters);
    }

    /** The same filters at another address, all slices in one. */
    public String at(String other) {
        var parameters = new LinkedHashMap<>(filters);
        parameters.remove("limit");
        return address(other, parameters);
    }

    private String address(Map<String, String> parameters) {
        return address(path, parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
