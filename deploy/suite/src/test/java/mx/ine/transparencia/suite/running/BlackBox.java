package mx.ine.transparencia.suite.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test against the running suite, from outside: the first one starts it for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BlackBox.Starting.class)
public @interface BlackBox {

    /**
     * Keeps the suite in the root of the test plan: it is closed when all tests ended, or failed.
     */
    final class Starting implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Suite.class))
                    .computeIfAbsent(Suite.class, _ -> Suite.start());
        }
    }
}
