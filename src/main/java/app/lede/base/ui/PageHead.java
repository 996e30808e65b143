package app.lede.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What stands in the head of every page: language, icons, how to install it, the colours around it, what was chosen. */
@Component
class PageHead implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageHead::write);
    }

    private static void write(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en").forEach(html -> {
            Theme.CHOICE.write(response.getVaadinRequest(), html);
            TextSize.CHOICE.write(response.getVaadinRequest(), html);
            ReadingFont.CHOICE.write(response.getVaadinRequest(), html);
        });

        var head = document.head();
        link(head, "icon", "icons/lede.svg", "image/svg+xml", "any");
        link(head, "icon", "icons/lede-32.png", "image/png", "32x32");
        link(head, "apple-touch-icon", "icons/lede-180.png", "image/png", "180x180");
        head.appendElement("link").attr("rel", "manifest").attr("href", "manifest.webmanifest");
        themeColour(head, "light", "#fbf8f1");
        themeColour(head, "dark", "#171512");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        document.body()
                .appendElement("noscript")
                .text("Lede runs in the browser and needs JavaScript: please allow it.");
    }

    private static void link(Element head, String relation, String address, String type, String sizes) {
        head.appendElement("link")
                .attr("rel", relation)
                .attr("href", address)
                .attr("type", type)
                .attr("sizes", sizes);
    }

    /** The same as --paper in tokens.css: a meta tag cannot read it. */
    private static void themeColour(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }
}
