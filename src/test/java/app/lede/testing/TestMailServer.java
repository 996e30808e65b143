package app.lede.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server on a free port for all tests of a run: it takes everything and keeps it in memory. */
public final class TestMailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final class Holder {
        static final GreenMail SERVER = start();

        private static GreenMail start() {
            var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
            server.start();
            return server;
        }
    }

    /** Where it listens, on this machine only. */
    public static int port() {
        return Holder.SERVER.getSmtp().getPort();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port())
                .applyTo(context);
    }

    /** What has come for an address, the oldest first. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(Holder.SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
