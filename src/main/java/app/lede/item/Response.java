package app.lede.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner gave for one item. Stored as given; scoring never changes it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Response.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Response.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = Response.Matched.class, name = "matched"),
    @JsonSubTypes.Type(value = Response.Blank.class, name = "blank")
})
public sealed interface Response {

    /** Whether nothing was given. */
    @JsonIgnore
    boolean isBlank();

    record Chosen(Set<OptionId> options) implements Response {
        public Chosen {
            options = Set.copyOf(options);
        }

        public static Chosen of(OptionId... options) {
            return new Chosen(Set.of(options));
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    record Typed(String text) implements Response {
        /** Longer answers are refused, not cut. */
        public static final int MAX_LENGTH = 2_000;

        public Typed {
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("An answer may have at most " + MAX_LENGTH + " characters.");
            }
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    record Ordered(List<OptionId> options) implements Response {
        public Ordered {
            options = List.copyOf(options);
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** Left id to right id, for the pairs made so far. */
    record Matched(Map<OptionId, OptionId> pairs) implements Response {
        public Matched {
            pairs = Map.copyOf(pairs);
        }

        @Override
        public boolean isBlank() {
            return pairs.isEmpty();
        }
    }

    record Blank() implements Response {
        @Override
        public boolean isBlank() {
            return true;
        }
    }
}
