package app.lede.attempt;

import app.lede.item.AnswerText;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AttemptConfiguration {

    /** What typed answers are compared with is there before the first one comes, and nobody's start waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void prepareForTypedAnswers() {
        Thread.ofPlatform().name("word-lists").daemon().start(AnswerText::prepare);
    }
}
