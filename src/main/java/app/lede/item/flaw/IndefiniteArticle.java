package app.lede.item.flaw;

import java.util.regex.Pattern;

/** Whether "a" or "an" stands before a word: its sound decides, which the spelling shows nearly always. */
final class IndefiniteArticle {
    private static final Pattern AN = Pattern.compile(
            "(?i)(?:hour|honest|honou?r|heir|8|11(?!\\d)|18(?!\\d)).*|(?-i:[FHLMNRSX](?:-|[A-Z]{1,2}\\b|(?![AEIOU])[A-Z]{3,5}\\b).*|[AEIO][A-Z]+\\b.*)"
                    + "|(?!(?:uni(?!n|m|d)|ukr|uru|uga|u[bkst][aeiou]|use|usu|ut[ei]|eu|ew|one\\b|once\\b|one-|ouija|u-)|(?-i:U[A-Z]))[aeiou].*");

    private IndefiniteArticle() {}

    static boolean takesAn(String text) {
        return AN.matcher(text.strip().replaceFirst("^[\\p{P}\\p{S}]+", "")).matches();
    }
}
