package io.github.distributedtests.junitxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a report as a stream and trusts nothing in it: no DTD, hence no entity of its own, nothing fetched, and
 * no more memory than one tag or comment of {@value #LONGEST_MARKUP} bytes takes.
 */
final class ReportCursor implements AutoCloseable {
    /** More than any assertion's message in an attribute needs; text and CDATA come in pieces and may be longer. */
    static final int LONGEST_MARKUP = 16 << 20;

    private final Path file;
    private final MeteredStream in;
    private final XMLStreamReader xml;

    ReportCursor(Path file) throws UnreadableReportException {
        this.file = file;
        try {
            in = new MeteredStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new UnreadableReportException(file, 0, "it can't be opened (" + e + ')');
        }
        try {
            xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            close();
            throw unreadable(e);
        }
        if ("1.1".equals(xml.getVersion())) {
            close();
            throw unreadable("it is XML 1.1, which may hold characters that the readers of reports refuse");
        }
    }

    /** The JDK's own parser, whatever others are on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Otherwise an entity that nobody declares would be an event and not an error.
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // Otherwise a CDATA section is held in memory as a whole.
        factory.setProperty("jdk.xml.cdataChunkSize", "8192");
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        // JDK 24 and later count &amp; and its like, and would refuse a report with more than 100,000 of them.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        // The same on every JDK.
        factory.setProperty("jdk.xml.maxElementDepth", "100");
        factory.setProperty("jdk.xml.elementAttributeLimit", "1000");
        return factory;
    }

    /** Where the cursor is. */
    XMLStreamReader xml() {
        return xml;
    }

    /**
     * Goes on.
     *
     * @return the event, as {@link XMLStreamConstants} has it; {@code END_DOCUMENT} is the last
     * @throws UnreadableReportException if what follows isn't well-formed or is refused; nothing can be read after it
     */
    int next() throws UnreadableReportException {
        in.allow(LONGEST_MARKUP);
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw unreadable("it has a DTD, and reports have none");
        }
        return event;
    }

    /** Goes on to the next start tag, the root's when called first. */
    Tag nextTag() throws UnreadableReportException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        return Tag.of(xml);
    }

    UnreadableReportException unreadable(String why) {
        return new UnreadableReportException(file, xml.getLocation().getLineNumber(), why);
    }

    private UnreadableReportException unreadable(Exception e) {
        if (in.exhausted()) {
            return new UnreadableReportException(
                    file, line(e), "a tag or comment is longer than " + LONGEST_MARKUP + " bytes");
        }
        String message = String.valueOf(e.getMessage());
        // "ParseError at [row,col]:[1,7]\nMessage: what it is"
        String why = message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        return new UnreadableReportException(file, line(e), why);
    }

    private static int line(Exception e) {
        return e instanceof XMLStreamException x && x.getLocation() != null
                ? Math.max(0, x.getLocation().getLineNumber())
                : 0;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    /** Hands on a number of bytes, and no more until it is told so. */
    private static final class MeteredStream extends FilterInputStream {
        private long allowed = LONGEST_MARKUP;
        private boolean exhausted;

        MeteredStream(InputStream in) {
            super(in);
        }

        void allow(long bytes) {
            allowed = bytes;
        }

        boolean exhausted() {
            return exhausted;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (allowed <= 0) {
                exhausted = true;
                throw new IOException("too much");
            }
            int read = super.read(bytes, offset, length);
            allowed -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long n) {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
