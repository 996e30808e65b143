package app.lede.account;

import app.lede.base.PersonalEntry;
import app.lede.base.PersonalFile;
import java.io.OutputStream;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's file for machines: an object with a list of entries by section. The stream given stays open. */
final class PersonalJson implements PersonalFile, AutoCloseable {
    /** Goes up when something that was there is told otherwise; not when something is added. */
    private static final int VERSION = 1;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;
    private boolean inSection;

    PersonalJson(OutputStream out, Instant now) {
        json = mapper.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("format", "lede-personal-data");
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("writtenAt", now.toString());
    }

    @Override
    public void section(String key, String title, String about) {
        end();
        json.writeArrayPropertyStart(key);
        inSection = true;
    }

    @Override
    public void entry(PersonalEntry entry) {
        mapper.writeValue(json, entry.values());
    }

    private void end() {
        if (inSection) {
            json.writeEndArray();
        }
    }

    @Override
    public void close() {
        end();
        json.writeEndObject();
        json.close();
    }
}
