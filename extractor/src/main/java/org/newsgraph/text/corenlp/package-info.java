/** The annotator that runs Stanford CoreNLP; nothing else imports edu.stanford.nlp. */
@NullMarked
package org.newsgraph.text.corenlp;

import org.jspecify.annotations.NullMarked;
