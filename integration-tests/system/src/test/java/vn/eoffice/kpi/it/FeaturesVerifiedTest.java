package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The build verifies features by a plugin that stays green when it verifies none. What it was told covers every feature that
 * was built; that they really start is shown by {@link FeaturesIT}.
 */
class FeaturesVerifiedTest {

    private static final String PLUGIN = "//build/plugins/plugin[artifactId='karaf-maven-plugin']";

    @Test
    void isConfiguredWhereThePluginReadsIt() throws Exception {
        var pom = parse(Folders.ROOT.resolve("features/pom.xml"));
        var descriptors = texts(pom, PLUGIN + "/configuration/descriptors/descriptor");
        assertTrue(descriptors.contains("file:${project.build.directory}/feature/feature.xml"), descriptors::toString);
        assertEquals(List.of("kpi*"), texts(pom, PLUGIN + "/configuration/features/feature"));
        assertEquals(List.of(), texts(pom, "//skip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin", "engine-norm-hours", "engine-decree-335"})
    void coversEveryFeatureThatWasBuilt(String module) throws Exception {
        var pom = parse(Folders.ROOT.resolve("features/" + module + "/pom.xml"));
        assertEquals(List.of("feature"), texts(pom, "/project/packaging"));
        assertEquals(List.of(), texts(pom, PLUGIN + "/configuration/descriptors"));
        var names = texts(
                parse(Folders.ROOT.resolve("features/" + module + "/target/feature/feature.xml")),
                "/features/feature/@name");
        assertFalse(names.isEmpty());
        assertEquals(
                Set.of(),
                names.stream().filter(n -> !n.startsWith("kpi")).collect(java.util.stream.Collectors.toSet()));
    }

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> texts(Document document, String path) throws Exception {
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
