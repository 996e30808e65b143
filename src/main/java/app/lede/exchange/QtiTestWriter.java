package app.lede.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the test of a QTI package, which weighs each item by its points, and the manifest. */
final class QtiTestWriter {
    static final String FILE = "test.xml";
    static final String MANIFEST = "imsmanifest.xml";

    /** The weight that says what full marks are worth. */
    static final String POINTS = "POINTS";

    private final QtiVersion version;

    QtiTestWriter(QtiVersion version) {
        this.version = version;
    }

    void writeTest(List<QtiPackageWriter.Section> sections, String title, OutputStream out) throws IOException {
        var qti = new QtiXml(out, version);
        qti.root("assessmentTest", "identifier", "test", "title", title, "toolName", "Lede");
        qti.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        qti.open("defaultValue").leaf("value", "0").close().close();
        qti.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "simultaneous");
        int number = 1;
        for (var section : sections) {
            var identifier = sections.size() == 1 ? "section" : "section-" + number++;
            qti.open("assessmentSection", "identifier", identifier, "title", section.title(), "visible", "true");
            for (var item : section.items()) {
                qti.open("assessmentItemRef", "identifier", item.identifier(), "href", item.href());
                qti.empty("weight", "identifier", POINTS, "value", Integer.toString(item.points()));
                qti.close();
            }
            qti.close();
        }
        qti.close();
        qti.open("outcomeProcessing")
                .open("setOutcomeValue", "identifier", "SCORE")
                .open("sum");
        qti.empty("testVariables", "variableIdentifier", "SCORE", "weightIdentifier", POINTS);
        qti.close().close().close();
        qti.close().end();
    }

    void writeManifest(List<QtiPackageWriter.ItemRef> items, OutputStream out) throws IOException {
        var xml = new XmlWriter(out);
        xml.open(
                "manifest",
                "xmlns",
                version.packageNamespace,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                version.packageNamespace + " " + version.packageSchema,
                "identifier",
                "manifest");
        xml.open("metadata");
        xml.leaf("schema", version.packageName).leaf("schemaversion", version.packageVersion);
        xml.close();
        xml.empty("organizations").open("resources");
        xml.open("resource", "identifier", "test", "type", "imsqti_test_" + version.resourceSuffix, "href", FILE);
        xml.empty("file", "href", FILE);
        for (var item : items) {
            xml.empty("dependency", "identifierref", item.identifier());
        }
        xml.close();
        for (var item : items) {
            xml.open(
                    "resource",
                    "identifier",
                    item.identifier(),
                    "type",
                    "imsqti_item_" + version.resourceSuffix,
                    "href",
                    item.href());
            xml.empty("file", "href", item.href()).close();
        }
        xml.close().close().end();
    }
}
