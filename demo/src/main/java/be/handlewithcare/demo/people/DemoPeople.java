package be.handlewithcare.demo.people;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The invented people of the demo: schools, pupils and enrolments shaped like the pilot's region, with every case that
 * makes a lookup hard. Equal seeds and days give equal people, on every machine.
 *
 * @param schools those that take part and those that don't
 * @param pupils with their enrolments
 */
public record DemoPeople(List<DemoSchool> schools, List<DemoPupil> pupils) {
    /** Pupils in all. */
    public static final int PUPILS = 12_000;

    /** Pairs of different pupils with the same full name and birth date. */
    public static final int NAMESAKES = 8;

    /** Pupils who are enrolled at two schools now. */
    public static final int DOUBLE_ENROLMENTS = 25;

    /** Pupils who changed schools in the last two months. */
    public static final int RECENT_MOVES = 60;

    public DemoPeople {
        schools = List.copyOf(schools);
        pupils = List.copyOf(pupils);
    }

    /**
     * Invents them.
     *
     * @param today the day by which ages, enrolments and moves are plausible
     */
    public static DemoPeople generate(long seed, LocalDate today) {
        // The algorithm of this generator is part of its documentation, unlike that of its newer relatives.
        Random random = new Random(seed);
        List<DemoSchool> schools = new DemoSchools(random, today).all();
        Ages ages = new Ages(random, today);
        Enrolling enrolling = new Enrolling(random, ages, schools);
        DemoHouseholds households = new DemoHouseholds(random, ages, enrolling);
        List<DemoPupil> ordinary = ordinary(households, PUPILS - HardCases.ADDED);
        HardCases cases = new HardCases(random, today, ages, enrolling, households);
        return new DemoPeople(schools, cases.among(ordinary));
    }

    /**
     * Writes {@code register.csv} and {@code schools.csv} into a directory, each replaced in one move.
     *
     * @throws IOException if the directory cannot be written
     */
    public void writeTo(Path directory) throws IOException {
        PeopleFiles.write(this, directory);
    }

    private static List<DemoPupil> ordinary(DemoHouseholds households, int count) {
        List<DemoPupil> pupils = new ArrayList<>();
        while (pupils.size() < count) {
            List<DemoPupil> siblings = households.next();
            pupils.addAll(siblings.subList(0, Math.min(siblings.size(), count - pupils.size())));
        }
        return pupils;
    }
}
