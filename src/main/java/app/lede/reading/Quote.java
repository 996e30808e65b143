package app.lede.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param begin offset of the first character behind the opening mark
 * @param end offset of the closing mark
 * @param text the words, as they stand in the article
 * @param speaker who said them, as fully as the article names them; null when that is not sure
 * @param cue the words that name the speaker's act, such as "said"; empty without a speaker
 */
public record Quote(
        int begin, int end, String text, @Nullable String speaker, String cue) {}
