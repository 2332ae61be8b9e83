package org.newsgraph.mention.pronoun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Resolved;
import org.newsgraph.testing.TextBuilder;

/** What "it" is that somebody does something more to. */
class SharedObjectsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            what was seized is burned  ; truck ; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root truck/NN/seized/obj and/CC/burned/cc burned=burn/VBD/seized/conj it/PRP/burned/obj
            by somebody else it is open; ''    ; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root truck/NN/seized/obj and/CC/burned/cc soldiers/NNS/burned/nsubj burned=burn/VBD/seized/conj it/PRP/burned/obj
            of two things it is open   ; ''    ; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root truck/NN/seized/obj and/CC/boat/cc boat/NN/truck/conj and/CC/burned/cc burned=burn/VBD/seized/conj it/PRP/burned/obj
            several are not it         ; ''    ; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root trucks=truck/NNS/seized/obj and/CC/burned/cc burned=burn/VBD/seized/conj it/PRP/burned/obj
            somebody is not it         ; ''    ; Rebels/NNS/seized/nsubj seized=seize/VBD/0/root pilot/NN/seized/obj and/CC/regretted/cc regretted=regret/VBD/seized/conj it/PRP/regretted/obj
            """)
    void antecedent(String what, String thing, String words) {
        Resolved resolved = Resolved.of(new TextBuilder().sentence(words));
        List<String> meant = resolved.text().mentions().stream()
                .filter(mention -> mention.span()
                        .in(resolved.text().text().document().text())
                        .equals("it"))
                .flatMap(mention -> resolved.text().denoted().get(mention).stream())
                .map(Entity::name)
                .toList();

        assertEquals(thing.isEmpty() ? List.of() : List.of(thing), meant, what);
    }
}
