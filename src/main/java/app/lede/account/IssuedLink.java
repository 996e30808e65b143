package app.lede.account;

import java.time.Instant;

/** A one-time link as it is shown once, to be handed on: Lede itself cannot show it again. */
public record IssuedLink(String secret, Instant expiresAt) {
    @Override
    public String toString() {
        return "IssuedLink[until " + expiresAt + "]";
    }
}
