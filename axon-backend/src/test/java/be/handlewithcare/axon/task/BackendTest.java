package be.handlewithcare.axon.task;

import be.handlewithcare.axon.Backend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A backend of its own for each test. */
abstract class BackendTest {
    Backend backend;

    @BeforeEach
    void start() {
        backend = Backend.start();
    }

    @AfterEach
    void stop() {
        backend.close();
    }
}
