package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads versions as {@link Versions} writes them: "code 81a3…, lexicon 4f00…, base https://…". */
public final class VersionParts {
    private VersionParts() {}

    /** The parts that differ, by name: "lexicon", "corrections". */
    public static List<String> changed(String before, String now) {
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(now);
        List<String> changed = new ArrayList<>();
        is.forEach((name, version) -> {
            if (!version.equals(was.get(name))) {
                changed.add(name);
            }
        });
        was.keySet().stream().filter(name -> !is.containsKey(name)).forEach(changed::add);
        // A store of before the parts were told apart.
        return was.containsKey("code") ? changed : List.of("newsgraph");
    }

    /** A part of a version, by name; empty where it has none such. */
    static String part(String version, String name) {
        return parts(version).getOrDefault(name, "");
    }

    private static Map<String, String> parts(String version) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : version.split(", ")) {
            int blank = part.indexOf(' ');
            parts.put(blank < 0 ? part : part.substring(0, blank), part.substring(blank + 1));
        }
        return parts;
    }
}
