package be.handlewithcare.app.settings;

import java.nio.file.Path;

/** Refuses in production, with one line each, settings that are for a demo only. */
final class ProductionChecks {
    private final Variables variables;

    private ProductionChecks(Variables variables) {
        this.variables = variables;
    }

    static void check(Variables variables) {
        ProductionChecks production = new ProductionChecks(variables);
        production.refuseClearText("HWC_PUBLIC_URL");
        production.refuseClearText("HWC_OIDC_ISSUER");
        production.refuseInvented("HWC_REGISTER_FILE");
    }

    /** Also refuses http on the loopback: cookies, codes and tokens go over it. */
    private void refuseClearText(String name) {
        if (variables.text(name).filter(ProductionChecks::isHttp).isPresent()) {
            variables.refuse("must be https in production", name);
        }
    }

    private static boolean isHttp(String address) {
        return address.regionMatches(true, 0, "http:", 0, "http:".length());
    }

    private void refuseInvented(String name) {
        if (variables.text(name).filter(ProductionChecks::isInvented).isPresent()) {
            variables.refuse("is the register that the demo invents", name);
        }
    }

    private static boolean isInvented(String file) {
        try {
            return InventedRegister.isAt(Path.of(file));
        } catch (java.nio.file.InvalidPathException _) {
            return false;
        }
    }
}
