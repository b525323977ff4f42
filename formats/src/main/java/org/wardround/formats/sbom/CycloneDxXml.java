package org.wardround.formats.sbom;

import java.io.InputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * CycloneDX in XML, read as a stream. A file with a document type is refused, so that there are no entities of its own,
 * neither inside the file nor outside of it.
 */
final class CycloneDxXml {
    private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";
    private static final Set<String> TEXTS = Set.of("name", "group", "version", "purl", "cpe");

    private final SbomContent content;
    private final XMLStreamReader xml;
    private int depth;

    private CycloneDxXml(XMLStreamReader xml, SbomContent content) {
        this.xml = xml;
        this.content = content;
    }

    /**
     * Reads to the end.
     *
     * @param in the file
     * @param content gets what stands in it
     * @throws XMLStreamException where it is no XML, nests too deep, or has a document type
     */
    static void read(InputStream in, SbomContent content) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        try {
            new CycloneDxXml(xml, content).document();
        } finally {
            xml.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // the depth is limited below, with a sentence of our own
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    private void document() throws XMLStreamException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()) {
                String space = xml.getNamespaceURI();
                if (!xml.getLocalName().equals("bom") || space == null || !space.startsWith(NAMESPACE)) {
                    return;
                }
                content.standard("CycloneDX");
                content.version(space.substring(NAMESPACE.length()));
                content.link(attribute("serialNumber"));
                content.revision(attribute("version"));
                children(this::root);
            }
        }
    }

    private void root(String name) throws XMLStreamException {
        switch (name) {
            case "metadata" ->
                children(inner -> {
                    switch (inner) {
                        case "component" -> component(content.subject(place()));
                        case "properties" -> children(any -> property());
                        default -> skip();
                    }
                });
            case "components" -> children(this::components);
            case "properties" -> children(any -> property());
            case "externalReferences" -> children(any -> reference());
            case "vulnerabilities" ->
                children(any -> {
                    content.vulnerability();
                    skip();
                });
            default -> skip();
        }
    }

    private void components(String name) throws XMLStreamException {
        if (name.equals("component")) {
            component(content.part(place()));
        } else {
            skip();
        }
    }

    private void component(Part part) throws XMLStreamException {
        part.put("bom-ref", attribute("bom-ref"));
        children(name -> {
            if (TEXTS.contains(name)) {
                part.put(name, text());
            } else if (name.equals("components")) {
                children(this::components);
            } else if (name.equals("hashes")) {
                children(any -> {
                    String algorithm = attribute("alg");
                    part.hash(algorithm, text());
                });
            } else if (name.equals("properties") && part.position() == 0) {
                children(any -> property());
            } else if (name.equals("externalReferences") && part.position() == 0) {
                children(any -> reference());
            } else {
                skip();
            }
        });
    }

    private void property() throws XMLStreamException {
        String name = attribute("name");
        content.property(name, text());
    }

    private void reference() throws XMLStreamException {
        boolean bom = attribute("type").equals("bom");
        children(name -> {
            if (bom && name.equals("url")) {
                content.address(text());
            } else {
                skip();
            }
        });
    }

    /** What to do with one child element; must read to its end. */
    private interface ChildReader {
        void read(String name) throws XMLStreamException;
    }

    private void children(ChildReader reader) throws XMLStreamException {
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String space = xml.getNamespaceURI();
                if (space != null && space.startsWith(NAMESPACE)) {
                    reader.read(xml.getLocalName());
                } else {
                    skip();
                }
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text of the element at hand; what stands in elements inside of it does not count. */
    private String text() throws XMLStreamException {
        String place = place();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (xml.isCharacters() && text.length() <= SbomLimits.MAX_TEXT) {
                text.append(xml.getText());
            }
        }
        if (text.length() > SbomLimits.MAX_TEXT) {
            content.mistyped(place);
            return "";
        }
        return text.toString().strip();
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > SbomLimits.MAX_DEPTH) {
            throw new XMLStreamException("elements nest deeper than " + SbomLimits.MAX_DEPTH, xml.getLocation());
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException(
                    "a document type definition or an entity, which is refused", xml.getLocation());
        }
        return event;
    }

    private String attribute(String name) {
        @Nullable String value = xml.getAttributeValue("", name);
        String found = value == null ? xml.getAttributeValue(null, name) : value;
        return found == null || found.length() > SbomLimits.MAX_TEXT ? "" : found.strip();
    }

    private String place() {
        return "line " + xml.getLocation().getLineNumber();
    }
}
