package org.newsgraph.pipeline.build;

import org.newsgraph.graph.Flaw;
import org.newsgraph.store.Upkeep;

/** What happens in a build that its user should know and that is no rejection. */
public sealed interface BuildEvent {
    /** In words, for people: what, where, and what to do. */
    String message();

    /**
     * A document takes the place of one of the same name that was read from elsewhere.
     *
     * @param origin where it stands
     * @param before where the other one stood
     */
    record Replaced(String document, String origin, String before) implements BuildEvent {
        @Override
        public String message() {
            return document + ": " + origin + " replaces what was read from " + before
                    + ". If these are two articles, rename one or its folder.";
        }
    }

    /**
     * Documents of the store are read anew since something else has changed; told once for each combination.
     *
     * @param parts of the version: "lexicon", "code, tables"
     */
    record VersionChanged(String parts) implements BuildEvent {
        @Override
        public String message() {
            return "changed since documents were read: " + parts + "; those that are the same are read anew, too";
        }
    }

    /** Other corrections than before can't be applied to so many documents, of which no analysis is kept. */
    record NotCorrected(int documents) implements BuildEvent {
        @Override
        public String message() {
            return "other corrections than before do not reach " + documents
                    + (documents == 1 ? " document" : " documents")
                    + " of the store, of which no analysis is kept. Give " + (documents == 1 ? "it" : "them")
                    + " to build again.";
        }
    }

    /** An event or a relation breaks a shape and is left out; the document keeps all others. */
    record LeftOut(Flaw flaw) implements BuildEvent {
        @Override
        public String message() {
            return flaw.document() + ": an event or a relation is left out, since its graph breaks a shape at "
                    + flaw.node() + ": " + flaw.message()
                    + " This is a mistake of newsgraph or of the domain's shapes; please report it with the text.";
        }
    }

    /** Something is done for the store's files. */
    record Upkept(Upkeep.Step step) implements BuildEvent {
        @Override
        public String message() {
            return step.message();
        }
    }
}
