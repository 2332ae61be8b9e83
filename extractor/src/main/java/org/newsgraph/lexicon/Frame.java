package org.newsgraph.lexicon;

import java.util.ArrayList;
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

    /** The slots of one role; {@code role} is a {@link Role}'s local name, or "content" for what is said. */
    public record RoleSlots(String role, List<String> slots) {
        public RoleSlots {
            slots = List.copyOf(slots);
        }
    }

    /** Reads {@code frames.tsv}. */
    static Map<String, Frame> read(Table table) {
        Map<String, List<RoleSlots>> rows = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String role = row.get("role");
            if (!role.equals("content") && Role.find(role).isEmpty()) {
                throw row.error("unknown role '" + role + "'");
            }
            rows.computeIfAbsent(row.get("frame"), name -> new ArrayList<>())
                    .add(new RoleSlots(role, List.of(row.get("slots").split(" "))));
        }
        Map<String, Frame> frames = new LinkedHashMap<>();
        rows.forEach((name, roles) -> frames.put(name, new Frame(name, roles)));
        return frames;
    }
}
