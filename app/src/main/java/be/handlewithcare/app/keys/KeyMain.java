package be.handlewithcare.app.keys;

import be.handlewithcare.vault.KeyRefused;
import be.handlewithcare.vault.NewKeyFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The command behind {@code make key}: creates a key file with mode 600, and never overwrites a file. */
public final class KeyMain {
    private static final String USAGE = "usage: <new file> [--beside <older file> | --primary-of <older file>]";

    private KeyMain() {}

    /** Ends with status 1 if no file was created, with 2 if the arguments are wrong. */
    public static void main(String[] arguments) {
        System.exit(make(List.of(arguments)));
    }

    static int make(List<String> arguments) {
        try {
            return switch (arguments.size()) {
                case 1 -> {
                    NewKeyFile.create(Path.of(arguments.get(0)));
                    yield done(arguments);
                }
                case 3 -> of(arguments);
                default -> usage();
            };
        } catch (FileAlreadyExistsException _) {
            return failed(arguments.get(0) + " is there already, and stays as it is");
        } catch (KeyRefused refused) {
            return failed(String.valueOf(refused.getMessage()));
        } catch (IOException unwritable) {
            return failed(arguments.get(0) + " cannot be written: "
                    + unwritable.getClass().getSimpleName());
        } catch (InvalidPathException _) {
            return usage();
        }
    }

    private static int of(List<String> arguments) throws IOException {
        Path file = Path.of(arguments.get(0));
        Path older = Path.of(arguments.get(2));
        switch (arguments.get(1)) {
            case "--beside" -> NewKeyFile.createBeside(file, older);
            case "--primary-of" -> NewKeyFile.createOfPrimary(file, older);
            default -> {
                return usage();
            }
        }
        return done(arguments);
    }

    private static int done(List<String> arguments) {
        System.out.println(arguments.get(0) + " is made. Keep a copy in another place than the database.");
        return 0;
    }

    private static int failed(String why) {
        System.err.println("no key was made: " + why);
        return 1;
    }

    private static int usage() {
        System.err.println(USAGE);
        return 2;
    }
}
