package app.lede.account;

import app.lede.base.ForSignedIn;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Names of people, for other rooms. */
@Service
public class People {

    /** The display names of the people given; who does not exist is left out. */
    @ForSignedIn
    public Map<UUID, String> names(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }
}
