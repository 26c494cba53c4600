package be.handlewithcare.app.edge;

import be.handlewithcare.app.settings.Settings;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.multipart.MultipartResolver;

/** Configures the web server: where it listens, and which requests it accepts. */
@Configuration(proxyBeanMethods = false)
public class WebServerConfiguration {
    private static final int BEFORE_ALL = Integer.MIN_VALUE + 10;
    private static final int AFTER_BOOT = 100;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServer(Settings settings) {
        return new Customizer(settings);
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Settings settings) {
        FilterRegistrationBean<HostFilter> first = new FilterRegistrationBean<>(new HostFilter(settings));
        first.setOrder(BEFORE_ALL);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        return first;
    }

    @Bean
    FilterRegistrationBean<StrayBodies> strayBodies() {
        FilterRegistrationBean<StrayBodies> next = new FilterRegistrationBean<>(new StrayBodies());
        next.setOrder(BEFORE_ALL + 1);
        next.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return next;
    }

    @Bean
    BodyBudget bodyBudget() {
        return BodyBudget.ofThisProcess();
    }

    @Bean
    MultipartResolver multipartResolver() {
        return new UploadsOnly();
    }

    private record Customizer(Settings settings)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            if (settings.webServer().address() != null) {
                server.setAddress(settings.webServer().address());
            }
            server.setProtocol(HeaderDeadlineProtocol.class.getName());
            // "Expect: 100-continue" is answered when a body is read, and not before it is known who sends it.
            server.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ServerErrorPage.class.getName());
                }
            });
        }

        @Override
        public int getOrder() {
            return AFTER_BOOT;
        }
    }
}
