package be.handlewithcare.projections.planted;

import org.springframework.dao.DataAccessException;

/** Planted: breaks a rule of the house on purpose. */
public final class SwallowsErrors {
    public void swallow(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException lost) {
            return;
        }
    }
}
