package app.lede.review.memory;

/**
 * All that has to be kept of a fact to go on from.
 *
 * @param step which of the steps within the day it waits for, from 0; 0 in {@link Phase#REVIEW}
 */
public record FactMemory(Phase phase, int step, Memory memory) {
    public FactMemory {
        if (step < 0 || (phase == Phase.REVIEW && step != 0)) {
            throw new IllegalArgumentException("no step " + step + " in " + phase);
        }
    }
}
