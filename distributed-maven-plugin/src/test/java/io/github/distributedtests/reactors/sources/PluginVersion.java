package io.github.distributedtests.reactors.sources;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The version of the plugin that is tried: the one that was built along with this. */
final class PluginVersion {
    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

    private PluginVersion() {}

    static String get() {
        try (InputStream descriptor = PluginVersion.class.getResourceAsStream(DESCRIPTOR)) {
            if (descriptor == null) {
                throw new IllegalStateException("The plugin isn't built: there is no " + DESCRIPTOR);
            }
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("version")
                    .item(0)
                    .getTextContent();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(DESCRIPTOR + " can't be read", e);
        }
    }
}
