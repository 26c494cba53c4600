package be.handlewithcare.magdasimulator.people;

/**
 * Somebody a search finds.
 *
 * @param name the spelling that was found
 * @param exact whether it is equal after normalisation, not only near
 */
public record Match(Pupil pupil, PersonName name, boolean exact) {
    @Override
    public String toString() {
        return "Match[" + pupil.id() + "]";
    }
}
