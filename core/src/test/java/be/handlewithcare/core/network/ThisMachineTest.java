package be.handlewithcare.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "idp.localhost",
                "127.0.0.1",
                "127.255.0.42",
                "[::1]",
                "::1",
                "[0:0:0:0:0:0:0:1]"
            })
    void theLoopbackIsThisMachine(String host) {
        assertThat(ThisMachine.isHost(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost.example",
                "notlocalhost",
                "127.0.0.1.example",
                "127.1",
                "127.0.0.256",
                "128.0.0.1",
                "0.0.0.0",
                "[::2]",
                "[::1",
                "::1]",
                "[::ffff:127.0.0.1]"
            })
    void nothingElseIs(String host) {
        assertThat(ThisMachine.isHost(host)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://[::1]:8080/x,true",
        "https://idp.localhost/x,true",
        "http://example.org/x,false",
        "mailto:a@localhost,false"
    })
    void anAddressIsWhereItsHostIs(URI address, boolean here) {
        assertThat(ThisMachine.has(address)).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource({
        "http://idp.localhost:8080/x,http://localhost:8080/x",
        "http://127.0.0.2/x,http://127.0.0.2/x",
        "http://example.org/x,http://example.org/x"
    })
    void aNameIsReachedWithoutAskingTheNetwork(URI address, URI reached) {
        assertThat(ThisMachine.reached(address)).isEqualTo(reached);
    }
}
