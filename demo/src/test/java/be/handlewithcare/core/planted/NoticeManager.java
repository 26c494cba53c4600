package be.handlewithcare.core.planted;

/** Planted: breaks a rule of the house on purpose. */
public final class NoticeManager {
    public int managed = 1;
}
