/**
 * Pronouns, where grammar, gender and number settle whom they mean; one that they do not settle means nobody.
 *
 * <p>Read {@link PronounResolver} first, then {@link PronounAntecedents}.
 */
@NullMarked
package org.newsgraph.mention.pronoun;

import org.jspecify.annotations.NullMarked;
