package app.lede.writing;

import app.lede.testing.SampleItems;
import java.util.Random;

/** Steps an author might take, for tests. */
final class EditSteps {
    private EditSteps() {}

    /** The content after one step of any kind. */
    static SetContent random(SetContent content, Random random) {
        var samples = SampleItems.all();
        var fresh = new WrittenItem(samples.get(random.nextInt(samples.size())), Decision.KEPT);
        if (content.items().isEmpty()) {
            return content.insert(0, fresh);
        }
        var item = content.items().get(random.nextInt(content.items().size()));
        return switch (random.nextInt(8)) {
            case 0 -> content.decide(item.id(), Decision.KEPT);
            case 1 -> content.decide(item.id(), Decision.DROPPED);
            case 2 -> content.move(item.id(), random.nextInt(content.items().size()));
            case 3 -> content.remove(item.id());
            case 4 -> content.insert(random.nextInt(content.items().size() + 1), fresh);
            case 5 -> content.replace(item.item().withPoints(1 + random.nextInt(100)));
            case 6 -> content.keepAll();
            default -> content.rename("Title " + random.nextInt(5));
        };
    }
}
