package app.lede.exchange;

import app.lede.item.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON object with the items in the form that {@code lede write --format json} has. */
final class JsonItemWriter implements ItemWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Optional<String> whyNot(Item item) {
        return NumberText.whyNot(item);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var root = JSON.createObjectNode();
        root.put("title", title);
        var array = root.putArray("items");
        ItemWriter.all(groups).forEach(item -> array.add(JsonItem.write(item, JSON.createObjectNode())));
        out.write(JSON.writeValueAsBytes(root));
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
