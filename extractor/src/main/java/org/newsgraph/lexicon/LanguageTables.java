package org.newsgraph.lexicon;

import org.newsgraph.tables.TableSource;

/**
 * All that the tables say of a language and of what is told in it, read once and handed to whoever finds claims.
 *
 * <pre>{@code
 * LanguageTables tables = LanguageTables.read(TableSource.with(domain));
 * ClaimExtractor extractor = new GrammarExtractor(tables, new JudgedScorer(tables.judgedShares()));
 * }</pre>
 */
public record LanguageTables(
        EventKinds kinds,
        Lexicon lexicon,
        FactualityOperators operators,
        SupportVerbs supportVerbs,
        SettingVerbs settingVerbs,
        Intentions intentions,
        RelationWords relationWords,
        Nouns nouns,
        JudgedShares judgedShares) {

    /** The tables that travel in the program's jar. */
    public static LanguageTables standard() {
        return read(TableSource.builtIn());
    }

    /** The tables with those of a domain. */
    public static LanguageTables read(TableSource tables) {
        EventKinds kinds = EventKinds.read(tables);
        return new LanguageTables(
                kinds,
                Lexicon.read(tables, kinds),
                FactualityOperators.read(tables),
                SupportVerbs.read(tables),
                SettingVerbs.read(tables),
                Intentions.read(tables),
                RelationWords.read(tables),
                Nouns.read(tables),
                JudgedShares.read(tables));
    }
}
