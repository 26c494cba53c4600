package be.handlewithcare.core.child;

/** All that this system may know of a child, in the clear: held in memory only, for one purpose. */
public record Identity(ChildName name, BirthDate birthDate) {

    /** Whether both are the same child as far as a report can tell: equal names after normalisation, same birth date. */
    public boolean isSameChildAs(Identity other) {
        return birthDate.equals(other.birthDate) && MatchingName.of(name).equals(MatchingName.of(other.name));
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
