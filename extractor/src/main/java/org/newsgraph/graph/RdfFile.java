package org.newsgraph.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllegalFormatException;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.document.Unpacking;

/**
 * Files of RDF that somebody else may have written, compressed where their names end in {@code .gz}.
 *
 * <p>Nothing outside the file is read: no remote JSON-LD context, no document type (DTD). Nesting and what a file may
 * unpack to are bounded.
 */
public final class RdfFile {
    private static final String REMOTE = "it names a remote context";
    private static final int BUFFER = 1 << 16;
    private static final Set<Lang> READ =
            Set.of(Lang.NTRIPLES, Lang.NQUADS, Lang.TURTLE, Lang.TRIG, Lang.RDFXML, Lang.JSONLD, Lang.JSONLD11);

    private RdfFile() {}

    /** The format that a file's name tells by its ending; empty where it is none that is read. */
    public static Optional<Lang> format(Path file) {
        return Optional.ofNullable(RDFLanguages.pathnameToLang(file.toString())).filter(READ::contains);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableRdfException where it is not of that format, broken, or reaches out of itself; the message is
     *     one line without the file's name
     * @throws IOException where the file can't be read
     */
    public static void parse(Path file, Lang format, StreamRDF sink) throws IOException, UnreadableRdfException {
        if (format.equals(Lang.RDFXML)) {
            refuseDocumentType(file);
        }
        try (InputStream in = open(file)) {
            RDFParser.source(in)
                    .forceLang(format)
                    .context(withoutRemoteContexts())
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(sink);
        } catch (RiotException | RuntimeIOException | ZipException | MissingResourceException e) {
            throw new UnreadableRdfException(message(e), e);
        } catch (IllegalFormatException e) {
            // Jena 5.6 can't print the end of the file where it stands in the middle of a name ("ex:a%").
            throw new UnreadableRdfException("it breaks off in the middle of a name", e);
        } catch (StackOverflowError e) {
            throw new UnreadableRdfException("it is nested too deeply", e);
        }
    }

    /** The file's content, decompressed. */
    public static InputStream open(Path file) throws IOException {
        return file.toString().endsWith(".gz")
                ? new Whole(new BufferedInputStream(Unpacking.of(file), BUFFER))
                : new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    private static Context withoutRemoteContexts() {
        JsonLdOptions options = new JsonLdOptions((address, ignored) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, REMOTE + " [" + address + "]");
        });
        Context context = new Context();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        return context;
    }

    /** Entities are declared there, which can grow without bound or read other files. */
    private static void refuseDocumentType(Path file) throws IOException, UnreadableRdfException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = open(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new UnreadableRdfException(
                            "it declares a document type (<!DOCTYPE …>), which is not read; write its entities out");
                }
            }
            reader.close();
        } catch (XMLStreamException | MissingResourceException e) {
            // The second is of the Java library, which has no message for some faults of a document type.
            throw new UnreadableRdfException(message(e), e);
        }
    }

    /** In one line. */
    private static String message(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && (cause.getMessage() == null || cause instanceof RuntimeIOException)) {
            cause = cause.getCause();
        }
        String message =
                String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return message.contains("remote context")
                ? message + "; nothing is fetched: write the context into the file"
                : message;
    }

    /** Parsers take the exception of a compressed file that broke off for its end. */
    private static final class Whole extends FilterInputStream {
        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (EOFException e) {
                throw brokenOff(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw brokenOff(e);
            }
        }

        private static IOException brokenOff(EOFException end) {
            IOException failure = new ZipException("the compressed file broke off");
            failure.initCause(end);
            return failure;
        }
    }
}
