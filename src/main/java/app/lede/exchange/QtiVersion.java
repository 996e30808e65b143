package app.lede.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two QTI versions that are written. They differ in their names, hardly in their structure: version 3 writes
 * {@code qti-choice-interaction} and {@code max-choices} where version 2 writes {@code choiceInteraction} and
 * {@code maxChoices}. Here everything is named as in version 2.
 */
enum QtiVersion {
    V2P1(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
            "QTIv2.1 Package",
            "1.0.0",
            "xmlv2p1"),
    V3P0(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
            "QTI Package",
            "3.0.0",
            "xmlv3p0");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<String> HTML = Set.of("p", "br", "blockquote", "div");

    final String namespace;
    final String schema;
    final String templates;
    final String packageNamespace;
    final String packageSchema;
    final String packageName;
    final String packageVersion;
    final String resourceSuffix;

    QtiVersion(
            String namespace,
            String schema,
            String templates,
            String packageNamespace,
            String packageSchema,
            String packageName,
            String packageVersion,
            String resourceSuffix) {
        this.namespace = namespace;
        this.schema = schema;
        this.templates = templates;
        this.packageNamespace = packageNamespace;
        this.packageSchema = packageSchema;
        this.packageName = packageName;
        this.packageVersion = packageVersion;
        this.resourceSuffix = resourceSuffix;
    }

    String element(String name) {
        return this == V2P1 || HTML.contains(name) ? name : "qti-" + hyphens(name);
    }

    String attribute(String name) {
        return this == V2P1 || name.startsWith("xml") || name.startsWith("xsi:") ? name : hyphens(name);
    }

    /** The address of one of the response processing templates every system knows. */
    String template(String name) {
        return this == V2P1 ? templates + name : templates + name + ".xml";
    }

    private static String hyphens(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
