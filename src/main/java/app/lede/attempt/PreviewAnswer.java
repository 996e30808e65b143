package app.lede.attempt;

import app.lede.item.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer given in a preview.
 *
 * @param certainty 1 to 3; null: not said
 */
public record PreviewAnswer(
        UUID item, Response response, @Nullable Integer certainty) {}
