package be.handlewithcare.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

    @Test
    void overHttpsABrowserTakesThemFromThisHostOnlyAndSendsThemOverHttpsOnly() {
        assertThat(cookie("https://hwc.example"))
                .startsWith("__Host-HWC_PAGE=/school;")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void onThisMachineTheyGoOverHttpToo() {
        assertThat(cookie("http://localhost:8080"))
                .startsWith("HWC_PAGE=/school;")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    private static String cookie(String publicUrl) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Cookies.of(publicUrl).set(response, "HWC_PAGE", "/school", Duration.ofMinutes(10));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
