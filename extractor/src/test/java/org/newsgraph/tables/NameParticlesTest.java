package org.newsgraph.tables;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.newsgraph.tables.NameParticles.Use;

class NameParticlesTest {
    @Test
    void eachUseHasItsOwnWords() {
        assertTrue(NameParticles.is(Use.JOINT, "bin"));
        assertFalse(NameParticles.is(Use.ARTICLE, "bin"));
        assertTrue(NameParticles.is(Use.ARTICLE, "the"));
        assertFalse(NameParticles.is(Use.JOINT, "The"));
        assertTrue(Arrays.stream(Use.values()).allMatch(use -> NameParticles.is(use, "al")));
    }
}
