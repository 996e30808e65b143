package app.lede.classroom;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of a class's page, contributed by a room further down the corridor. Sections stand in {@code @Order}. */
public interface ClassSection {
    /** The section for a class the person acting teaches. */
    Component section(UUID classId);
}
