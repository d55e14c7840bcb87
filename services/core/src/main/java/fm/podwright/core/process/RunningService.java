package fm.podwright.core.process;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.core.io.scan.DefaultClassPathResourceLoader;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/// A service that was started: its beans and its ports. Closing it tells load balancers first, lets
/// running work finish and then ends it.
public final class RunningService implements AutoCloseable {
  private static final int SETTINGS_ORDER = Variables.ORDER + 100;

  private final Role role;
  private final ApplicationContext context;
  private final Ports ports;

  private RunningService(Role role, ApplicationContext context, Ports ports) {
    this.role = role;
    this.context = context;
    this.ports = ports;
  }

  /// Starts a service with these settings alone (`podwright.database.url` and so on); a port of 0
  /// takes any that is free.
  ///
  /// @throws MissingSettings if a setting without a safe default is absent
  public static RunningService start(Role role, Map<String, Object> settings) {
    return start(role, settings, Map.of());
  }

  /// Starts a service with settings and, beneath them, the `PODWRIGHT_*` variables of an
  /// environment.
  ///
  /// @throws MissingSettings if a setting without a safe default is absent
  /// @throws OldSchema if the database has not been migrated to what this version needs
  public static RunningService start(
      Role role, Map<String, Object> settings, Map<String, String> environment) {
    var context = build(role, settings, environment);
    try {
      var ports = configure(role, context);
      context.start();
      context.getBean(EmbeddedServer.class).start();
      return new RunningService(role, context, ports);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  private static ApplicationContext build(
      Role role, Map<String, Object> settings, Map<String, String> environment) {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .deduceCloudEnvironment(false)
        .enableDefaultPropertySources(false)
        .banner(false)
        .propertySources(
            defaults(role),
            Variables.of(environment),
            PropertySource.of("settings", settings, SETTINGS_ORDER))
        .build();
  }

  private static PropertySource defaults(Role role) {
    var resources = new DefaultClassPathResourceLoader(RunningService.class.getClassLoader());
    return new YamlPropertySourceLoader()
        .load(role.label(), resources)
        .orElseThrow(() -> new IllegalStateException("no " + role.label() + ".yml"));
  }

  private static Ports configure(Role role, ApplicationContext context) {
    var environment = context.getEnvironment().start();
    RequiredSetting.check(role, environment);
    SchemaCheck.of(environment).run(role);
    var ports = Ports.of(role, environment);
    environment.addPropertySource(
        PropertySource.of("ports", ports.properties(), SETTINGS_ORDER + 1));
    return ports;
  }

  /// Which of the services this is.
  public Role role() {
    return role;
  }

  /// The service's beans.
  public ApplicationContext context() {
    return context;
  }

  /// The port where the public is answered; the worker's is its management port.
  public int port() {
    return context.getBean(EmbeddedServer.class).getPort();
  }

  /// The port of health and metrics.
  public int managementPort() {
    return ports.management();
  }

  @Override
  public void close() {
    context.getBean(Draining.class).begin();
    context.publishEvent(new Ending(role));
    context.close();
  }
}
