/** The annotator that runs Stanford CoreNLP; nothing else imports edu.stanford.nlp. Read {@link org.newsgraph.text.corenlp.CoreNlpAnnotator} first. */
@NullMarked
package org.newsgraph.text.corenlp;

import org.jspecify.annotations.NullMarked;
