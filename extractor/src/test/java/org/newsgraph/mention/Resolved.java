package org.newsgraph.mention;

import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Offices;
import org.newsgraph.lexicon.Nouns;
import org.newsgraph.testing.TextBuilder;

/** A resolved text that is asked by words. */
public record Resolved(ResolvedText text) {
    private static final Resolver RESOLVER = new Resolver(Gazetteer.standard(), Nouns.standard(), Offices.standard());

    public static Resolved of(TextBuilder builder) {
        return new Resolved(RESOLVER.resolve(builder.text()));
    }

    public Entity of(String words) {
        return entity(words, text.text().document().text().indexOf(words));
    }

    /** What the words mean where they stand for the n-th time. */
    public Entity of(String words, int n) {
        int begin = -1;
        for (int i = 0; i < n; i++) {
            begin = text.text().document().text().indexOf(words, begin + 1);
        }
        return entity(words, begin);
    }

    public Entity last(String words) {
        return entity(words, text.text().document().text().lastIndexOf(words));
    }

    private Entity entity(String words, int begin) {
        return text.mentions().stream()
                .filter(mention ->
                        mention.span().begin() == begin && mention.span().end() == begin + words.length())
                .map(mention -> text.denoted().get(mention).get(0))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + words + "' is no mention of " + text.mentions()));
    }
}
