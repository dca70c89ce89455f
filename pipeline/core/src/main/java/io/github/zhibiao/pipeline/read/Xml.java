package io.github.zhibiao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part that is XML, read from its beginning to its end. A document type declaration is refused: no office program
 * writes one, and with it come entities that grow or that fetch other files.
 */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** What is done with the events of a part. */
    interface Handler {
        void handle(Xml xml) throws XMLStreamException, IOException, Refusal;
    }

    /**
     * Reads a part of a zip; a part that is not there has no events.
     *
     * @throws Refusal if it is broken or beyond the limits
     */
    static void read(ZipParts parts, String name, Handler handler) throws Refusal {
        if (!parts.has(name)) {
            return;
        }
        try (InputStream in = parts.open(name)) {
            read(in, handler);
        } catch (IOException e) {
            throw refusal(name, e);
        }
    }

    /** Reads XML that is not in a zip. */
    static void read(InputStream in, Handler handler) throws Refusal, IOException {
        try (Xml xml = new Xml(FACTORY.createXMLStreamReader(in))) {
            handler.handle(xml);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new IOException(e);
        } catch (RuntimeException e) {
            // The parser fails so on some broken bytes: ArrayIndexOutOfBounds in the middle of a character.
            throw new IOException(e);
        }
    }

    private static Refusal refusal(String name, IOException e) {
        return e instanceof ZipParts.TooLarge
                ? new Refusal(e.getMessage())
                : new Refusal("文件已损坏（部件 " + name + " 读不下去）", e);
    }

    /** Goes to the next start of an element; false at the end of the part. */
    boolean nextStart() throws XMLStreamException, Refusal {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next event: one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException, Refusal {
        if (!reader.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal("XML 中有文档类型声明（DTD）或实体，不予解析");
        }
        return event;
    }

    /** Goes to the end of the element that just began. */
    void skip() throws XMLStreamException, Refusal {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** All the text within the element that just began, to whose end it goes. */
    String textWithin() throws XMLStreamException, Refusal {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The characters of this event. */
    String characters() {
        return reader.getText();
    }

    /** The element's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute by its name, whatever its namespace: {@code w:val} of the two editions of the standard alike. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a number; {@code otherwise} where there is none or it is no number. */
    int number(String name, int otherwise) {
        return attribute(name)
                .map(String::strip)
                .filter(v -> v.matches("-?\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** A switch such as {@code <w:b/>}: on where its attribute does not say it is off. */
    boolean on(String attribute) {
        return !attribute(attribute).orElse("1").matches("0|false|off|none");
    }

    /** A switch that is off where it is not there: {@code hidden="1"}. */
    boolean flag(String attribute) {
        return attribute(attribute).orElse("0").matches("1|true|on");
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
