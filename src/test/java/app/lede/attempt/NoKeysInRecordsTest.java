package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Entry;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.Pair;
import app.lede.item.Prompt;
import app.lede.quiz.QuizPaper;
import app.lede.writing.FrozenItem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the screen of a learner who is answering gets cannot hold a key: its types have no place for one. */
class NoKeysInRecordsTest {
    private static final List<Class<?>> HOLD_KEYS =
            List.of(Item.class, ItemContent.class, Option.class, Pair.class, FrozenItem.class, QuizPaper.class);

    @Test
    void aSittingReachesNoTypeThatHoldsKeys() {
        var reached = new HashSet<Class<?>>();
        walk(Sitting.class, reached);
        walk(CoverPage.class, reached);
        walk(Receipts.class, reached);
        assertThat(reached)
                .contains(Question.class, Prompt.Choose.class, Entry.class)
                .noneMatch(type -> HOLD_KEYS.stream().anyMatch(holder -> holder.isAssignableFrom(type)));
    }

    @Test
    void theWalkFindsKeysWhereThereAreSome() {
        var reached = new HashSet<Class<?>>();
        walk(QuizPaper.class, reached);
        assertThat(reached).contains(Item.class, Option.class, Pair.class);
    }

    private static void walk(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                walk(argument, reached);
            }
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("app.lede") && reached.add(plain)) {
            if (plain.isSealed()) {
                for (var permitted : plain.getPermittedSubclasses()) {
                    walk(permitted, reached);
                }
            }
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    walk(component.getGenericType(), reached);
                }
            }
        }
    }
}
