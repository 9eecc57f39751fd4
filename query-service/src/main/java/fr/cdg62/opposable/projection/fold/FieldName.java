package fr.cdg62.opposable.projection.fold;

/** MongoDB gives a meaning to {@code .} and {@code $} in a name and ends it at NUL: a map's keys are escaped. */
final class FieldName {

    private FieldName() {}

    static String escape(String name) {
        return name.replace("%", "%25").replace(".", "%2E").replace("$", "%24").replace("\0", "%00");
    }

    static String unescape(String name) {
        return name.replace("%00", "\0").replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
