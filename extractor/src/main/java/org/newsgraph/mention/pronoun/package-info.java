/**
 * Pronouns, where grammar, gender and number settle their antecedents; one that stays open denotes nobody.
 *
 * <p>Read {@link PronounResolver} first, then {@link PronounAntecedents}.
 */
@NullMarked
package org.newsgraph.mention.pronoun;

import org.jspecify.annotations.NullMarked;
