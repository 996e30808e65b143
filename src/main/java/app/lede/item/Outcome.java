package app.lede.item;

/** How a response scored. */
public sealed interface Outcome {

    /** The share of the marks, 0 to 1. */
    double credit();

    record Right() implements Outcome {
        @Override
        public double credit() {
            return 1;
        }
    }

    /** Some of it is right. */
    record Partial(double credit) implements Outcome {
        public Partial {
            if (!(credit > 0 && credit < 1)) {
                throw new IllegalArgumentException("partial credit lies between 0 and 1, not at " + credit);
            }
        }
    }

    record Wrong() implements Outcome {
        @Override
        public double credit() {
            return 0;
        }
    }

    record Unanswered() implements Outcome {
        @Override
        public double credit() {
            return 0;
        }
    }

    static Outcome of(boolean right) {
        return right ? new Right() : new Wrong();
    }

    /** The outcome for {@code right} of {@code all} parts; of no parts, none can be right. */
    static Outcome ofShare(int right, int all) {
        if (right == 0) {
            return new Wrong();
        }
        return right == all ? new Right() : new Partial((double) right / all);
    }
}
