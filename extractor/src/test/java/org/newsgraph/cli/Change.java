package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.document.Document;
import org.newsgraph.graph.ManifestEntry;

/** One command that changes a store, with what becomes of each document that it is about. */
sealed interface Change {
    /** What a store holds of a document: the input's hash and the graph's. */
    record State(String input, String graph) {
        static State of(ManifestEntry entry) {
            return new State(entry.inputSha256(), entry.graphSha256());
        }
    }

    /** What the user types, without the store. */
    List<String> arguments();

    /** By name; nothing stands for a document that is gone afterwards. */
    Map<String, Optional<State>> outcome();

    /** For the statistics of a test. */
    String kind();

    /** Reads a folder of articles. */
    record Build(String kind, Path folder, Map<String, Optional<State>> outcome) implements Change {
        static Build of(String kind, Path folder, Program program) {
            Map<String, Optional<State>> outcome = new HashMap<>();
            for (Document document : Program.documents(folder)) {
                outcome.put(
                        document.name(),
                        Optional.of(State.of(program.graph(document).entry())));
            }
            return new Build(kind, folder, outcome);
        }

        @Override
        public List<String> arguments() {
            return List.of("build", folder.toString());
        }
    }

    /** Takes documents out. */
    record Remove(List<String> names) implements Change {
        @Override
        public List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of("remove"));
            arguments.addAll(names);
            return arguments;
        }

        @Override
        public Map<String, Optional<State>> outcome() {
            Map<String, Optional<State>> gone = new HashMap<>();
            names.forEach(name -> gone.put(name, Optional.empty()));
            return gone;
        }

        @Override
        public String kind() {
            return "remove";
        }
    }

    /** Changes no document: compacts, or looks only. */
    record Other(List<String> arguments) implements Change {
        static Other compact() {
            return new Other(List.of("compact"));
        }

        @Override
        public Map<String, Optional<State>> outcome() {
            return Map.of();
        }

        @Override
        public String kind() {
            return arguments.get(0);
        }
    }
}
