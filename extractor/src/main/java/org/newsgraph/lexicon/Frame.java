package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.tables.Table;

/**
 * Which grammatical slots fill which roles, shared by many entries ("call NP", "call on NP to VP").
 *
 * @param roles in the order in which they are filled; the slots of each, the preferred first
 */
public record Frame(String name, List<RoleSlots> roles) {
    /** Fills no role. */
    static final Frame NONE = new Frame("-", List.of());

    public Frame {
        roles = List.copyOf(roles);
    }

    /** The slots that may fill one argument. */
    public record RoleSlots(Argument argument, List<Slot> slots) {
        public RoleSlots {
            slots = List.copyOf(slots);
        }
    }

    /** Reads {@code frames.tsv}. */
    static Map<String, Frame> read(Table table) {
        Map<String, List<RoleSlots>> rows = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            rows.computeIfAbsent(row.get("frame"), name -> new ArrayList<>()).add(roleSlots(row));
        }
        Map<String, Frame> frames = new LinkedHashMap<>();
        rows.forEach((name, roles) -> frames.put(name, new Frame(name, roles)));
        return frames;
    }

    private static RoleSlots roleSlots(Table.Row row) {
        try {
            return new RoleSlots(
                    Argument.parse(row.get("role")),
                    Arrays.stream(row.get("slots").split(" ")).map(Slot::parse).toList());
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }
}
