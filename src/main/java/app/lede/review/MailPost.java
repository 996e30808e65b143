package app.lede.review;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mail, where a server for it is set ({@code spring.mail.host}) together with who it is from
 * ({@code lede.mail-from}) and the address people reach Lede by ({@code lede.public-address}): links in a mail never
 * follow what a request says the address is.
 */
@Component
class MailPost {
    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final String publicAddress;

    /** @throws IllegalArgumentException if the public address is not one of the web */
    @Autowired
    MailPost(
            ObjectProvider<JavaMailSender> sender,
            @Value("${lede.mail-from:}") String from,
            @Value("${lede.public-address:}") String publicAddress) {
        this(sender.getIfAvailable(), from, publicAddress);
    }

    MailPost(@Nullable JavaMailSender sender, String from, String publicAddress) {
        this.sender = sender;
        this.from = from.strip();
        this.publicAddress = checked(publicAddress.strip());
        if (sender != null && !isOn()) {
            LOG.warn("A mail server is set, but nothing is sent: set lede.mail-from and lede.public-address too.");
        }
    }

    /** Whether mail can be sent at all. */
    boolean isOn() {
        return sender != null && !from.isEmpty() && !publicAddress.isEmpty();
    }

    /** The whole address of a page, given its path without a leading slash. */
    String address(String path) {
        return publicAddress + "/" + path;
    }

    /** @throws MailException if the server does not take it, or cannot be reached */
    void send(Mail mail) {
        if (sender == null) {
            throw new IllegalStateException("no mail server is set");
        }
        var message = sender.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(mail.to());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            // RFC 8058: a mail program can switch them off with one click
            message.setHeader("List-Unsubscribe", "<" + mail.off() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            // RFC 3834: no answers by machines
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException broken) {
            throw new MailPreparationException(broken);
        }
        sender.send(message);
    }

    private static String checked(String address) {
        if (!address.isEmpty() && !address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException(
                    "lede.public-address must look like https://lede.example.org, not like " + address);
        }
        var whole = address.replaceAll("/+$", "");
        return whole.isEmpty() ? "" : URI.create(whole).toString();
    }
}
