package be.handlewithcare.core.planted.unmarked;

/** Planted: breaks a rule of the house on purpose. */
public final class SaysNothingOfNull {
    public int nothing = 0;
}
