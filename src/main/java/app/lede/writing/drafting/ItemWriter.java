package app.lede.writing.drafting;

import java.util.List;
import java.util.random.RandomGenerator;

/** Writes the proposals of one form. */
interface ItemWriter {

    /** All that the form can make of an article. The same material and generator give the same proposals. */
    List<Proposal> write(Material material, RandomGenerator random);
}
