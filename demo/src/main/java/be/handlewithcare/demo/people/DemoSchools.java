package be.handlewithcare.demo.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents the schools: 70 that take part and 6 that don't, in the municipalities of the pilot. */
final class DemoSchools {
    private static final int LATEST_JOINED_DAYS_AGO = 60;
    private static final int JOINING_SPREAD_DAYS = 400;

    private static final List<Place> PLACES = List.of(
            new Place("Mechelen", 30, 4, 2),
            new Place("Willebroek", 11, 1, 1),
            new Place("Bornem", 8, 1, 1),
            new Place("Puurs-Sint-Amands", 7, 1, 1),
            new Place("Heist-op-den-Berg", 12, 1, 1));
    private static final List<String> PRIMARY =
            List.of("Vrije Basisschool", "Gemeentelijke Basisschool", "Basisschool", "Freinetschool", "Leefschool");
    private static final List<String> SECONDARY = List.of("Atheneum", "Technische School", "Middenschool", "College");
    private static final List<String> FIRST_PARTS = List.of(
            "Kiezel",
            "Krekel",
            "Veder",
            "Dauw",
            "Wimpel",
            "Libellen",
            "Kastanje",
            "Hazel",
            "Merel",
            "Egel",
            "Zilver",
            "Wolken");
    private static final List<String> LAST_PARTS =
            List.of("De brug", "De wilg", "De poort", "De kade", "De molen", "Het spoor", "Het hof", "Het schip");

    private final Random random;
    private final LocalDate today;
    private final List<String> names;

    DemoSchools(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
        this.names = names();
    }

    List<DemoSchool> all() {
        List<DemoSchool> schools = new ArrayList<>();
        for (Place place : PLACES) {
            for (int i = 0; i < place.primary + place.secondary; i++) {
                boolean secondary = i >= place.primary;
                LocalDate joinedOn = i < place.untrained ? null : joinedOn();
                schools.add(school(schools.size(), place.municipality, secondary, joinedOn));
            }
        }
        return List.copyOf(schools);
    }

    private DemoSchool school(int index, String municipality, boolean secondary, @Nullable LocalDate joinedOn) {
        String name = names.get(index);
        String kind = Choice.oneOf(secondary ? SECONDARY : PRIMARY, random);
        // Half of the numbers start with a zero, as many real ones do: whoever drops it finds no school.
        String institution = String.format(Locale.ROOT, "%s%02d", index % 2 == 0 ? "0123" : "9123", index + 1);
        String mailbox = "directie@" + slug(name) + ".school.example";
        return new DemoSchool(institution, kind + " " + name, municipality, mailbox, secondary, joinedOn);
    }

    private LocalDate joinedOn() {
        return today.minusDays(LATEST_JOINED_DAYS_AGO + random.nextInt(JOINING_SPREAD_DAYS));
    }

    private List<String> names() {
        List<String> all = new ArrayList<>();
        for (String first : FIRST_PARTS) {
            for (String last : LAST_PARTS) {
                int space = last.indexOf(' ');
                all.add(last.substring(0, space + 1) + first + last.substring(space + 1));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private record Place(String municipality, int primary, int secondary, int untrained) {}
}
