package app.lede.paper.ui;

import app.lede.paper.PaperNavigation;
import app.lede.writing.SetAction;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class PrintSetAction implements SetAction {
    @Override
    public String label() {
        return "Print…";
    }

    @Override
    public String path(UUID setId) {
        return PaperNavigation.set(setId);
    }
}
