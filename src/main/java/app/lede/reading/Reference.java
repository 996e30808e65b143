package app.lede.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a word that points elsewhere stands for.
 *
 * @param text the words to say instead
 * @param mention the name it stands for, where it is one
 * @param sentence index of the sentence that must be read with it, so that the reader sees the same; -1 for none
 */
record Reference(String text, @Nullable Mention mention, int sentence) {

    static Reference of(Mention mention) {
        return new Reference(mention.name(), mention, mention.sentence());
    }
}
