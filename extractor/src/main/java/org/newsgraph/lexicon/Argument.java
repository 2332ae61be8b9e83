package org.newsgraph.lexicon;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a frame's slots fill: a role of the event, or the content of what is said. */
public sealed interface Argument permits Role, Argument.Content {
    /** As tables write it, and as the ontology's property is called. */
    String localName();

    /** What is said, demanded or promised: words, and no participant. */
    enum Content implements Argument {
        CONTENT;

        @Override
        public String localName() {
            return "content";
        }
    }

    /** The role that it is; empty for the content. */
    default Optional<Role> role() {
        return this instanceof Role role ? Optional.of(role) : Optional.empty();
    }

    /**
     * The argument of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Argument parse(String localName) {
        return all().filter(argument -> argument.localName().equals(localName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown role '%s'. Known roles: %s."
                        .formatted(localName, all().map(Argument::localName).collect(Collectors.joining(", ")))));
    }

    private static Stream<Argument> all() {
        return Stream.concat(Arrays.stream(Role.values()), Arrays.stream(Content.values()));
    }
}
